package io.plumbline.reading;

import io.plumbline.basics.Citation;

/// A place with a number or a promise in it that was not understood or was left out, and why.
public record Unread(Citation citation, Reason reason, String message) {

    public enum Reason {
        /// A number with no metric that could be found.
        NO_METRIC,
        /// A number inside a name, a law, a date, a threshold: not a statement of quantity.
        NOT_A_STATEMENT,
        /// Words that promise something measurable in a form not yet known.
        UNKNOWN_FORM
    }
}
