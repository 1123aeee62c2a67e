package org.modellineage.server.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataFolderTest {

    private static final Path USER_HOME = Path.of("/home/ada");

    @ParameterizedTest
    @CsvSource({
        "Linux,         /home/ada/.local/share/model-lineage",
        "FreeBSD,       /home/ada/.local/share/model-lineage",
        "Mac OS X,      /home/ada/Library/Application Support/model-lineage",
        "Windows 11,    /home/ada/AppData/Local/model-lineage",
    })
    void liesWhereThePlatformKeepsData(String osName, Path expected) {
        assertThat(DataFolder.of(Map.of(), osName, USER_HOME)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,      XDG_DATA_HOME,      /data,     /data/model-lineage",
        "Linux,      XDG_DATA_HOME,      relative,  /home/ada/.local/share/model-lineage",
        "Linux,      LOCALAPPDATA,       /data,     /home/ada/.local/share/model-lineage",
        "Windows 11, LOCALAPPDATA,       /data,     /data/model-lineage",
        "Linux,      HOME,               /tmp/home, /tmp/home/.local/share/model-lineage",
        "Mac OS X,   HOME,               /tmp/home, /tmp/home/Library/Application Support/model-lineage",
        "Windows 11, HOME,               /tmp/home, /home/ada/AppData/Local/model-lineage",
        "Linux,      MODEL_LINEAGE_HOME, /a/../b,   /b",
        "Windows 11, MODEL_LINEAGE_HOME, /b,        /b",
        "Linux,      MODEL_LINEAGE_HOME, ' ',       /home/ada/.local/share/model-lineage",
    })
    void followsTheEnvironment(String osName, String variable, String value, Path expected) {
        assertThat(DataFolder.of(Map.of(variable, value), osName, USER_HOME)).isEqualTo(expected);
    }

    @Test
    void aRelativeHomeIsMadeAbsolute() {
        assertThat(DataFolder.of(Map.of(DataFolder.VARIABLE, "graph"), "Linux", USER_HOME))
                .isEqualTo(Path.of("graph").toAbsolutePath());
    }
}
