#include "screens/own_shoes.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/hash.h>
#include <shoes/text.h>

enum { SVG_CAP = 1 << 16, PAIR_W = 340, PAIR_H = 220 };

const char *own_kind_id(int kind) {
    static const char *const ids[OWN_KINDS] = {"boots",   "clogs",   "hightops",
                                               "runners", "sandals", "slipons"};
    return ids[kind];
}

/* Hue in degrees, how much of the red's saturation, and how much lighter. */
static const struct {
    const char *id;
    double hue, saturation, lighter;
} colours[OWN_COLOURS] = {{"red", 2, 1, 0},
                          {"orange", 26, 1.25, 0.02},
                          {"yellow", 45, 1.3, 0.07},
                          {"green", 128, 0.72, -0.05},
                          {"turquoise", 180, 0.9, -0.03},
                          {"blue", 214, 0.95, 0.02},
                          {"purple", 276, 0.75, 0},
                          {"pink", 330, 1.05, 0.12}};

const char *own_colour_id(int colour) {
    return colours[colour].id;
}

OwnPair own_pair_named(const char *kind, const char *colour) {
    OwnPair pair = {0, 0};
    for (int i = 0; i < OWN_KINDS; i++) {
        pair.kind = text_equal(own_kind_id(i), kind) ? i : pair.kind;
    }
    for (int i = 0; i < OWN_COLOURS; i++) {
        pair.colour = text_equal(own_colour_id(i), colour) ? i : pair.colour;
    }
    return pair;
}

/* --- dyeing --- */

typedef struct Shade {
    double hue, saturation, lightness; /* degrees, 0..1, 0..1 */
} Shade;

static Shade shade_of(unsigned colour) {
    double r = (colour >> 16 & 0xFF) / 255.0, g = (colour >> 8 & 0xFF) / 255.0;
    double b = (colour & 0xFF) / 255.0;
    double most = fmax(r, fmax(g, b)), least = fmin(r, fmin(g, b)), span = most - least;
    Shade shade = {.lightness = (most + least) / 2};
    if (span < 1e-9) {
        return shade;
    }
    shade.saturation = span / (1 - fabs(2 * shade.lightness - 1));
    double sixth = most == r ? (g - b) / span : most == g ? 2 + (b - r) / span : 4 + (r - g) / span;
    shade.hue = fmod(60 * sixth + 360, 360);
    return shade;
}

static unsigned channel(const Shade *shade, double offset) {
    double chroma = shade->saturation * fmin(shade->lightness, 1 - shade->lightness);
    double k = fmod(offset + shade->hue / 30, 12);
    double value = shade->lightness - chroma * fmax(-1, fmin(fmin(k - 3, 9 - k), 1));
    return (unsigned)lround(255 * fmax(0, fmin(1, value)));
}

static unsigned colour_of(const Shade *shade) {
    return channel(shade, 0) << 16 | channel(shade, 8) << 8 | channel(shade, 4);
}

/* The drawings' own red; outlines are browner, soles and laces paler. */
static bool is_red(const Shade *shade) {
    double off = fmin(shade->hue, 360 - shade->hue);
    return off < 12 && shade->saturation > 0.15;
}

static unsigned dyed(unsigned colour, int wanted) {
    Shade shade = shade_of(colour);
    if (!is_red(&shade)) {
        return colour;
    }
    shade.hue = colours[wanted].hue;
    shade.saturation = fmin(1, shade.saturation * colours[wanted].saturation);
    shade.lightness = fmin(0.94, shade.lightness + colours[wanted].lighter);
    return colour_of(&shade);
}

void own_shoes_dye(const char *svg, int colour, char *out) {
    memcpy(out, svg, strlen(svg) + 1);
    for (char *at = strchr(out, '#'); at != NULL; at = strchr(at + 1, '#')) {
        char digits[8];
        if (strspn(at + 1, "0123456789abcdef") == 6) {
            snprintf(digits, sizeof digits, "%06x",
                     dyed((unsigned)strtoul(at + 1, NULL, 16), colour) & 0xFFFFFF);
            memcpy(at + 1, digits, 6);
        }
    }
}

/* --- drawing --- */

static const char *find_svg(OwnShoes *shoes, const Host *host, OwnPair pair) {
    const char **found = &shoes->svg[pair.kind][pair.colour];
    char path[64];
    HostBytes bytes;
    if (*found != NULL) {
        return *found;
    }
    if (shoes->arena == NULL) {
        shoes->arena = arena_new();
    }
    snprintf(path, sizeof path, "shoes/own-%s.svg", own_kind_id(pair.kind));
    if (host->read(host->self, HOST_ASSETS, path, SVG_CAP, shoes->arena, &bytes) != HOST_READ_OK) {
        return NULL;
    }
    char *svg = arena_alloc(shoes->arena, bytes.length + 1);
    own_shoes_dye(bytes.bytes, pair.colour, svg);
    *found = svg;
    return svg;
}

void own_shoes_draw(OwnShoes *shoes, const Host *host, Ui *ui, DrawRect rect, OwnPair pair) {
    const char *svg = find_svg(shoes, host, pair);
    int width = rect.h * PAIR_W / PAIR_H < rect.w ? rect.h * PAIR_W / PAIR_H : rect.w;
    int height = width * PAIR_H / PAIR_W;
    if (svg != NULL) {
        uint64_t key =
            hash_number(hash_text(HASH_START, "own-shoes"), pair.kind * OWN_COLOURS + pair.colour);
        draw_svg(ui_list(ui),
                 (DrawRect){rect.x + (rect.w - width) / 2, rect.y + rect.h - height, width, height},
                 key, svg, strlen(svg), 255);
    }
}

void own_shoes_free(OwnShoes *shoes) {
    arena_free(shoes->arena);
}
