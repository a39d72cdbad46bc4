package io.plumbline.publishing.pages;

import io.plumbline.judging.standing.Change;
import java.time.LocalDate;

/// What changed in a plan since a day (变化情况); of one kind where `kind` names it.
public record ChangesPage(LocalDate since, String kind, Paged<Change> changes) {}
