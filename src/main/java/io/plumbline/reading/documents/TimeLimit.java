package io.plumbline.reading.documents;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits for a parser only so long. One that does not stop is left behind on its thread, which ends with the program;
/// the file is refused.
record TimeLimit(Duration longest) {

    <T> T await(Callable<T> work) throws ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("parser").start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new RefusedDocument(
                    "解析超过 %d 秒，已停止；可能是损坏或恶意文件。".formatted(longest.toSeconds()),
                    "Parsing took over %d seconds and was stopped; maybe the file is damaged or an attack."
                            .formatted(longest.toSeconds()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new RefusedDocument("读取被中断。", "Reading was interrupted.");
        }
    }
}
