package io.plumbline.demo;

import io.plumbline.basics.Bilingual;

/// How far loading has come: `done` of `of` steps, `what` is the next one.
public record Loading(int done, int of, Bilingual what) {}
