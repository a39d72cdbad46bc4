package io.plumbline;

import io.plumbline.database.NoRoomException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says why a command could not do what it was asked; exit status 1. What is no refusal but a defect goes on as it
/// came.
final class ExecutionErrors implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) throws Exception {
        PrintWriter err = command.getErr();
        switch (error) {
            case NoSuchFileException missing -> err.println("没有这个文件 · no such file: " + missing.getMessage());
            case IOException io -> err.println("文件不能读写 · a file failed: " + io.getMessage());
            case UncheckedIOException io -> err.println(io.getMessage());
            case IllegalArgumentException refused -> err.println(refused.getMessage());
            case NoRoomException full -> err.println(full.getMessage());
            default -> throw error;
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
