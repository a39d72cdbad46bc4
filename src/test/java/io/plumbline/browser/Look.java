package io.plumbline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/// How somebody looks at the pages.
enum Look {
    CHINESE("zh", "usual", 1280, ColorScheme.LIGHT),
    ENGLISH("en", "usual", 1280, ColorScheme.LIGHT),
    PHONE("zh", "usual", 390, ColorScheme.LIGHT),
    DARK("zh", "usual", 1280, ColorScheme.DARK),
    LARGE("zh", "large", 1280, ColorScheme.LIGHT);

    final String language;
    final String size;
    private final int width;
    private final ColorScheme scheme;

    Look(String language, String size, int width, ColorScheme scheme) {
        this.language = language;
        this.size = size;
        this.width = width;
        this.scheme = scheme;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setTimezoneId("America/New_York") // the pages must tell Chinese time wherever they are read
        ;
    }

    String say(String chinese, String english) {
        return language.equals("en") ? english : chinese;
    }
}
