/// Judgements as people read them (研判结果): tables, lines of JSON, fan charts.
@NullMarked
package io.plumbline.publishing.judgements;

import org.jspecify.annotations.NullMarked;
