#include "ui/ui.h"

static const UiTheme WARM = {
    .paper = 0xFFF6E3FF,
    .panel = 0xFFFDF7FF,
    .panel_chosen = 0xFFE1A8FF,
    .primary = 0xFFC65AFF,
    .primary_text = 0x3A2016FF,
    .ink = 0x5A3420FF,
    .text = 0x3A2016FF,
    .text_soft = 0x75553FFF,
    .focus = 0x1F6F8BFF,
    .focus_inner = 0xFFFFFFFF,
    .shade = 0xC98F5EFF,
    .shade_dark = 0x9A6238FF,
};

static const UiTheme CONTRAST = {
    .paper = 0xFFFFFFFF,
    .panel = 0xFFFFFFFF,
    .panel_chosen = 0xFFF0A0FF,
    .primary = 0xFFE14DFF,
    .primary_text = 0x000000FF,
    .ink = 0x000000FF,
    .text = 0x000000FF,
    .text_soft = 0x3A3A3AFF,
    .focus = 0x003E9EFF,
    .focus_inner = 0xFFFFFFFF,
    .shade = 0xE2E2E2FF,
    .shade_dark = 0x6A6A6AFF,
};

const UiTheme *ui_theme_warm(void) {
    return &WARM;
}

const UiTheme *ui_theme_contrast(void) {
    return &CONTRAST;
}
