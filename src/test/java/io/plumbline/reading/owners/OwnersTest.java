package io.plumbline.reading.owners;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Responsibility;
import io.plumbline.reading.documents.Document;
import io.plumbline.reading.outline.Block;
import io.plumbline.reading.outline.Outline;
import io.plumbline.reading.outline.Sentence;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `\n` in a text is a line break; the owner is that of the words behind the arrow.
class OwnersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '→', textBlock = """
            # the bracket behind it
            新建学校6所。（市教育局负责）                                → 新建学校 → 市教育局
            新建学校6所，改造操场9片。（市教育局负责）                   → 新建学校 → 市教育局
            新建学校6所。改造操场9片。（市教育局负责）                   → 新建学校 → 市教育局
            新建学校6所。（市教育局负责）改造公园9个。（市园林局牵头）   → 改造公园 → 市园林局
            新建学校6所。\\n改造公园9个。（市园林局牵头）                → 新建学校 → ''
            # the sentence or the line behind it
            新建学校6所。由市教育局牵头，市财政局配合。                  → 新建学校 → 市教育局
            新建学校6所。责任单位：市教育局、市财政局。                  → 新建学校 → 市教育局、市财政局
            新建学校6所。市教育局负责，各区参与。改造公园9个。           → 新建学校 → 市教育局
            新建学校6所。市教育局负责，各区参与。改造公园9个。           → 改造公园 → ''
            新建学校6所。\\n牵头单位：市教育局；配合单位：市财政局       → 新建学校 → 市教育局
            新建学校6所。\\n市教育局牵头                                 → 新建学校 → 市教育局
            新建学校6所。市教育局负责制定标准。                          → 新建学校 → ''
            新建学校6所由市教育局负责。改造公园9个。                     → 改造公园 → ''
            # what is said once of all brackets
            列第一位的为牵头单位。\\n新建学校6所。（市教育局、市财政局负责）         → 新建学校 → 市教育局
            以下均需各区政府落实。\\n新建学校6所。（市教育局指导）                 → 新建学校 → 各区政府
            # the subject of the sentence
            市水务局将新建泵站9座                                        → 新建泵站 → 市水务局
            市水务局计划新建泵站9座                                      → 新建泵站 → 市水务局
            云岭港口集团力争实现吞吐量900万吨                            → 吞吐量 → 云岭港口集团
            市水务局将新建泵站9座，改造河道6公里                         → 改造河道 → 市水务局
            市水务局将新建泵站9座。改造公园9个。                         → 改造公园 → 市水务局
            # the speaker of the paragraph
            市商务局局长李明表示，今年将新增企业60家                     → 新增企业 → 市商务局
            市商务局局长李明表示，要扩大开放。今年新增企业60家。         → 新增企业 → 市商务局
            市商务局局长李明表示，要扩大开放。\\n新增企业60家。          → 新增企业 → ''
            “要扩大开放。”市商务局局长李明说。\\n“今年新增企业60家。”李明介绍，外贸向好。 → 新增企业 → 市商务局
            云岭水务集团将强基础。\\n水务集团积极拓展市场，改造管网6公里。            → 改造管网 → 云岭水务集团
            云岭水务公司作为主力，责任在肩。\\n云岭市水务有限责任公司董事长李明表示，将改造管网6公里。 → 改造管网 → 云岭水务公司
            # nobody
            “今年新增企业60家。”他说。                                   → 新增企业 → ''
            今年新建学校6所                                              → 新建学校 → ''
            构建新格局，将新建学校6所                                    → 新建学校 → ''
            支持云岭港口集团建设码头6座                                  → 码头 → ''
            """)
    void an_owner_is_what_the_text_binds(String text, String words, String owner) {
        assertThat(String.join("、", ownerOf(text.replace("\\n", "\n"), words).lead()))
                .isEqualTo(owner);
    }

    private static Responsibility ownerOf(String text, String words) {
        Document document = new Document("document", "工作方案", "示例市", LocalDate.of(2026, 1, 20), text);
        Outline outline = Outline.of(document, text);
        Owners owners = new Owners(text);
        int place = text.indexOf(words);
        for (Block block : outline.blocks()) {
            owners.enter(block);
            for (Sentence sentence : outline.sentences()) {
                if (!sentence.block().equals(block)) {
                    continue;
                }
                owners.hear(sentence);
                if (sentence.start() <= place && place < sentence.end()) {
                    return owners.of(place);
                }
            }
        }
        throw new AssertionError("No sentence holds " + words);
    }
}
