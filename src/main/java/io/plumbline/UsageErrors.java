package io.plumbline;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says on two lines what is wrong with a command and where its help is; exit status 2.
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("plumbline: 命令有误 · wrong usage: " + error.getMessage());
        UnmatchedArgumentException.printSuggestions(error, err);
        err.println("帮助 · Help: " + command.getCommandSpec().qualifiedName(" ") + " --help");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }
}
