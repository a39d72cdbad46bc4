/// The score of past judgements (评分与校准): every forecast made is kept, and scored when its date comes.
@NullMarked
package io.plumbline.judging.scoring;

import org.jspecify.annotations.NullMarked;
