#include "platform/fonts.h"

#include <fcntl.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <shoes/assert.h>
#include <shoes/hash.h>
#include <shoes/text.h>

#include "platform/folder.h"

enum { OPEN_MAX = 24, WIDTHS = 4096, PIXELS_MAX = 1200, FILE_MAX = 64 * 1024 * 1024 };

typedef struct Face {
    void *bytes;
    size_t length;
    bool tried;
} Face;

typedef struct Slot {
    Font font;
    FontStyle style;
    uint64_t used;
} Slot;

typedef struct Width {
    uint64_t key;
    int pixels;
} Width;

struct Fonts {
    int assets;
    bool started, broken;
    uint64_t clock;
    Face faces[DRAW_FONTS][2];
    Slot slots[OPEN_MAX];
    Width widths[WIDTHS];
};

Fonts *fonts_new(int assets) {
    Fonts *fonts = calloc(1, sizeof *fonts);
    if (fonts == NULL) {
        memory_exit();
    }
    fonts->assets = assets;
    return fonts;
}

void fonts_free(Fonts *fonts) {
    if (fonts == NULL) {
        return;
    }
    for (int i = 0; i < OPEN_MAX; i++) {
        if (fonts->slots[i].font.ttf != NULL) {
            TTF_CloseFont(fonts->slots[i].font.ttf);
        }
    }
    for (int i = 0; i < 2 * DRAW_FONTS; i++) {
        const Face *face = &fonts->faces[i / 2][i % 2];
        if (face->bytes != NULL) {
            munmap(face->bytes, face->length);
        }
    }
    if (fonts->started) {
        TTF_Quit();
    }
    free(fonts);
}

static void map_face(Face *face, int assets, const char *path) {
    struct stat about;
    face->tried = true;
    int file = folder_open_file(assets, path, O_RDONLY);
    if (file < 0) {
        return;
    }
    if (fstat(file, &about) == 0 && about.st_size > 0 && about.st_size < FILE_MAX) {
        void *bytes = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
        if (bytes != MAP_FAILED) {
            face->bytes = bytes;
            face->length = (size_t)about.st_size;
        }
    }
    close(file);
}

static const Face *get_face(Fonts *fonts, FontStyle style) {
    Face *face = &fonts->faces[style.font][style.bold];
    if (!face->tried) {
        map_face(face, fonts->assets, draw_font_family(style.font)->faces[style.bold]);
    }
    return face;
}

static bool start(Fonts *fonts) {
    if (!fonts->started) {
        fonts->started = TTF_Init() == 0;
    }
    return fonts->started;
}

static void say_broken(Fonts *fonts, const char *why) {
    if (!fonts->broken) {
        fprintf(stderr, "shoes: the letters in assets/fonts cannot be used: %s\n", why);
    }
    fonts->broken = true;
}

static int height_of(TTF_Font *ttf, char letter) {
    int top = 0;
    TTF_GlyphMetrics(ttf, (Uint16)letter, NULL, NULL, NULL, &top, NULL);
    return top;
}

/* Labels look centred when the middle between small and capital letters is in the middle of the
 * box. */
static int find_baseline(TTF_Font *ttf, int pixels) {
    int middle = (int)lround(pixels * 1.5 / 2);
    return middle + (height_of(ttf, 'x') + height_of(ttf, 'H') + 2) / 4;
}

static int em_of(FontStyle style) {
    int em = (style.pixels * draw_font_family(style.font)->percent + 50) / 100;
    return em < 1 ? 1 : em;
}

static TTF_Font *open_font(Fonts *fonts, FontStyle style) {
    const Face *face = get_face(fonts, style);
    if (face->bytes == NULL) {
        say_broken(fonts, "the file is missing");
        return NULL;
    }
    SDL_RWops *bytes = SDL_RWFromConstMem(face->bytes, (int)face->length);
    TTF_Font *ttf = start(fonts) ? TTF_OpenFontRW(bytes, 1, em_of(style)) : NULL;
    if (ttf == NULL) {
        say_broken(fonts, SDL_GetError());
        return NULL;
    }
    TTF_SetFontHinting(ttf, TTF_HINTING_LIGHT);
    return ttf;
}

static bool same_style(FontStyle a, FontStyle b) {
    return a.pixels == b.pixels && a.bold == b.bold && a.font == b.font;
}

static Slot *find_slot(Fonts *fonts, FontStyle style) {
    Slot *oldest = &fonts->slots[0];
    for (int i = 0; i < OPEN_MAX; i++) {
        Slot *slot = &fonts->slots[i];
        if (slot->font.ttf != NULL && same_style(slot->style, style)) {
            return slot;
        }
        if (slot->used < oldest->used) {
            oldest = slot;
        }
    }
    if (oldest->font.ttf != NULL) {
        TTF_CloseFont(oldest->font.ttf);
    }
    *oldest = (Slot){.style = style};
    return oldest;
}

const Font *fonts_get(Fonts *fonts, FontStyle style) {
    if (get_face(fonts, style)->bytes == NULL) {
        style.font = DRAW_FONT_ANDIKA;
    }
    Slot *slot = find_slot(fonts, style);
    slot->used = ++fonts->clock;
    if (slot->font.ttf == NULL) {
        TTF_Font *ttf = open_font(fonts, style);
        if (ttf == NULL) {
            slot->used = 0;
            return NULL;
        }
        slot->font = (Font){ttf, TTF_FontAscent(ttf), find_baseline(ttf, style.pixels)};
    }
    return &slot->font;
}

FontStyle fonts_style(DrawText text, double scale) {
    double pixels = floor(text.size * scale + 0.5);
    int whole = pixels < 1 ? 1 : pixels > PIXELS_MAX ? PIXELS_MAX : (int)pixels;
    return (FontStyle){whole, text.bold, text.font};
}

static bool is_control(uint32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029;
}

void fonts_clean_line(char line[FONTS_LINE_SIZE], const char *bytes, size_t length) {
    size_t used = 0;
    for (size_t at = 0; at < length;) {
        size_t size = 1;
        uint32_t code = text_next(bytes + at, length - at, &size);
        bool replaced = is_control(code) || code == 0xFFFD;
        size_t needed = replaced ? 3 : size;
        if (used + needed >= FONTS_LINE_SIZE) {
            break;
        }
        memcpy(line + used, replaced ? "\xEF\xBF\xBD" : bytes + at, needed);
        used += needed;
        at += size;
    }
    line[used] = '\0';
}

/* --- runs --- */

static bool is_mark(uint32_t code) {
    return code >= 0x300 && code <= 0x36F;
}

/* The bytes of a letter with its marks; *has: the font has them all. */
static size_t next_letter(TTF_Font *ttf, const char *bytes, size_t length, bool *has) {
    size_t size = 1, used = 0;
    uint32_t code = text_next(bytes, length, &size);
    *has = true;
    do {
        *has = *has && TTF_GlyphIsProvided32(ttf, code) != 0;
        used += size;
        code = used < length ? text_next(bytes + used, length - used, &size) : 0;
    } while (is_mark(code));
    return used;
}

bool fonts_next_run(Fonts *fonts, const char *line, FontStyle style, FontRun *run) {
    const char *bytes = line + run->first + run->length;
    size_t left = strlen(bytes), length = 0;
    bool first = true, has = true;
    const Font *font = style.font == DRAW_FONT_ANDIKA ? NULL : fonts_get(fonts, style);
    while (font != NULL && length < left) {
        size_t size = next_letter(font->ttf, bytes + length, left - length, &has);
        if (length > 0 && has != first) {
            break;
        }
        first = has;
        length += size;
    }
    *run = (FontRun){(size_t)(bytes - line), font == NULL ? left : length, style};
    run->style.font = first ? style.font : DRAW_FONT_ANDIKA;
    return left > 0;
}

/* --- widths --- */

static int width_of_run(Fonts *fonts, char *line, FontRun run) {
    const Font *font = fonts_get(fonts, run.style);
    char *end = line + run.first + run.length;
    char kept = *end;
    int width = 0;
    *end = '\0';
    if (font == NULL || TTF_SizeUTF8(font->ttf, line + run.first, &width, NULL) != 0) {
        width = 0;
    }
    *end = kept;
    return width;
}

static int measure(Fonts *fonts, const char *bytes, size_t length, FontStyle style) {
    char line[FONTS_LINE_SIZE];
    FontRun run = {0};
    int width = 0;
    fonts_clean_line(line, bytes, length);
    while (fonts_next_run(fonts, line, style, &run)) {
        width += width_of_run(fonts, line, run);
    }
    return width;
}

static uint64_t width_key(const char *bytes, size_t length, FontStyle style) {
    int kind = (style.pixels * 2 + style.bold) * DRAW_FONTS + (int)style.font;
    return hash_number(hash_bytes(HASH_START, bytes, length), kind);
}

int fonts_width(Fonts *fonts, const char *bytes, size_t length, FontStyle style) {
    uint64_t key = width_key(bytes, length, style);
    Width *width = &fonts->widths[key % WIDTHS];
    if (width->key != key) {
        *width = (Width){key, measure(fonts, bytes, length, style)};
    }
    return width->pixels;
}
