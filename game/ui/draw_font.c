#include "ui/draw_font.h"

#include <string.h>

#include <shoes/assert.h>

static const DrawFontFamily families[DRAW_FONTS] = {
    [DRAW_FONT_ANDIKA] = {"andika",
                          {"fonts/Andika-Regular.ttf", "fonts/Andika-Bold.ttf"},
                          100,
                          200},
    [DRAW_FONT_ATKINSON] = {"atkinson",
                            {"fonts/AtkinsonHyperlegibleNext-Regular.ttf",
                             "fonts/AtkinsonHyperlegibleNext-Bold.ttf"},
                            100,
                            200},
    [DRAW_FONT_LEXEND] = {"lexend", {"fonts/Lexend-Regular.ttf", "fonts/Lexend-Bold.ttf"}, 95, 200},
    [DRAW_FONT_OPENDYSLEXIC] = {"opendyslexic",
                                {"fonts/OpenDyslexic-Regular.otf", "fonts/OpenDyslexic-Bold.otf"},
                                89,
                                150},
};

const DrawFontFamily *draw_font_family(DrawFont font) {
    ASSERT((unsigned)font < DRAW_FONTS);
    return &families[font];
}

DrawFont draw_font_find(const char *id) {
    for (int i = 0; i < DRAW_FONTS; i++) {
        if (strcmp(families[i].id, id) == 0) {
            return (DrawFont)i;
        }
    }
    return DRAW_FONT_ANDIKA;
}
