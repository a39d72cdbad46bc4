package io.plumbline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    @Test
    void a_url_names_a_postgresql_that_runs() {
        assertThat(DatabaseAddress.parse("jdbc:postgresql://db/plan?user=a"))
                .isEqualTo(new DatabaseAddress.External("jdbc:postgresql://db/plan?user=a"));
        assertThat(DatabaseAddress.parse("postgresql://db/plan"))
                .isEqualTo(new DatabaseAddress.External("jdbc:postgresql://db/plan"));
    }

    @Test
    void anything_else_is_a_folder() {
        assertThat(DatabaseAddress.parse("data")).isEqualTo(new DatabaseAddress.Embedded(Path.of("data")));
    }

    @Test
    void another_database_is_refused_with_what_may_help() {
        assertThatThrownBy(() -> DatabaseAddress.parse("mysql://db/plan"))
                .hasMessageContaining("只支持 PostgreSQL")
                .hasMessageContaining("Maybe it should read jdbc:postgresql://");
    }

    @Test
    void a_password_is_not_shown() {
        assertThat(DatabaseAddress.parse("jdbc:postgresql://db/plan?user=a&password=secret&ssl=true"))
                .hasToString("jdbc:postgresql://db/plan?user=a&password=***&ssl=true");
    }
}
