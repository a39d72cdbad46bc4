package io.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmnessTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            确保新建学校6所                    → FIRM
            必须在年底前新建学校6所            → FIRM
            坚决完成新建学校6所                → FIRM
            力争新建学校6所                    → STRIVE
            争取新建学校6所                    → STRIVE
            努力新建学校6所                    → STRIVE
            预期目标是：居民收入增长5%         → EXPECT
            鼓励社会力量新建学校6所            → ENCOURAGE
            新建学校6所                        → PLAN
            计划新建学校6所                    → PLAN
            将新建学校6所                      → PLAN
            # the firmest word counts
            力争并确保新建学校6所              → FIRM
            """)
    void words_in_front_say_how_firmly_something_is_promised(String sentence, Modality modality) {
        Finding finding = Readings.in(Readings.THIS_YEAR, sentence + "。").getFirst();

        assertThat(finding)
                .isInstanceOfSatisfying(
                        Finding.Proposal.class,
                        proposal -> assertThat(proposal.commitment().modality()).isEqualTo(modality));
        assertThat(((Finding.Proposal) finding).commitment()).isInstanceOf(Commitment.Target.class);
    }
}
