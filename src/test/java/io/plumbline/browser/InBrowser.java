package io.plumbline.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Tests that need a browser: skipped, with a line that says what is missing, where there is none.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(InBrowser.Installed.class)
@interface InBrowser {

    /// Whether this machine can run them.
    final class Installed implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Driver.missing()
                    .map(missing -> {
                        System.out.println("Browser tests skipped, not installed: " + missing
                                + ". Maybe: apt-get install chromium fonts-noto-cjk nodejs npm");
                        return ConditionEvaluationResult.disabled("not installed: " + missing);
                    })
                    .orElseGet(() -> ConditionEvaluationResult.enabled("chromium is installed"));
        }
    }
}
