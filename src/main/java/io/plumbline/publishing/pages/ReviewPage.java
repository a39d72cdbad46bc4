package io.plumbline.publishing.pages;

import io.plumbline.publishing.TaskRow;
import io.plumbline.register.Proposed;

/// A proposal that is to be changed before it is accepted (修改后采纳), or to be split into several (拆分).
public record ReviewPage(Proposed proposed, TaskRow row, CommitmentForm form, long document) {}
