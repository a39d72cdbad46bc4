package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Citation;

/// What was nearly taken for the outcome, and why it was not.
public record Considered(Citation citation, Bilingual whyNot) {}
