#include "art/outline.h"

#include <math.h>
#include <string.h>

#include <shoes/hash.h>

#include "art/body.h"
#include "art/head.h"

typedef struct OutlinePart {
    const char *name;
    double x, y; /* parts of the body: x of the shoulder's half-width, y 0 neck .. 1 hip, 2 feet, -1
                    crown */
} OutlinePart;

static const OutlinePart parts[] = {
    {"tummy", 0, .82},      {"stomach", 0, .82},  {"belly", 0, .82},     {"throat", 0, -.02},
    {"neck", 0, -.02},      {"voice", 0, -.02},   {"chest", .1, .34},    {"heart", .28, .3},
    {"breath", 0, .36},     {"lungs", 0, .36},    {"eyes", .3, -.52},    {"tears", .3, -.52},
    {"cheek", .45, -.3},    {"face", .4, -.36},   {"jaw", 0, -.12},      {"mouth", 0, -.2},
    {"ears", .9, -.5},      {"shoulder", .8, .1}, {"fist", 1.08, 1.2},   {"hand", 1.08, 1.2},
    {"finger", 1.08, 1.24}, {"arm", 1, .62},      {"knee", .5, 1.5},     {"feet", .5, 1.94},
    {"foot", .5, 1.94},     {"toes", .5, 1.96},   {"leg", .45, 1.4},     {"back", .55, .55},
    {"skin", 1.2, .4},      {"head", 0, -.82},    {"everywhere", 0, .5}, {"body", 0, .5},
};

typedef struct OutlinePlace {
    Build build;
    double scale, x, ground;
} OutlinePlace;

static OutlinePlace place_in(const Person *person, DrawRect box) {
    OutlinePlace place;
    ArtFigure figure = {.person = person, .mood = {NULL, 3}};
    build_measure(&place.build, &figure, 1);
    double high = -place.build.head_at.y + place.build.head * .72;
    place.scale = fmin(box.h / (high + 14), box.w / (place.build.total * .66));
    place.x = box.x + box.w / 2.0;
    place.ground = box.y + box.h / 2.0 + high * place.scale / 2;
    return place;
}

bool art_outline_point(const Person *person, const char *words, DrawRect box, int *x, int *y) {
    OutlinePlace place = place_in(person, box);
    const Build *b = &place.build;
    const OutlinePart *found = NULL;
    for (size_t i = 0; found == NULL && i < sizeof parts / sizeof parts[0]; i++) {
        found = strstr(words, parts[i].name) != NULL ? &parts[i] : NULL;
    }
    OutlinePart at = found == NULL ? (OutlinePart){"", .1, .34} : *found;
    double crown = b->head_at.y - b->head / 2, py = b->neck_y + (b->hip_y - b->neck_y) * at.y;
    if (at.y < 0) {
        py = b->neck_y + (b->neck_y - crown) * at.y;
    } else if (at.y > 1) {
        py = b->hip_y * (2 - at.y);
    }
    *x = (int)(place.x + at.x * b->shoulder_w * place.scale);
    *y = (int)(place.ground + py * place.scale);
    return found != NULL;
}

/* The same body with paper for every colour: the drawing code stays one. */
static Person on_paper(const Person *person) {
    enum { PAPER = 0xfffdf7, TINT = 0xf6ead8 };
    Person paper = *person;
    PersonColours *c = &paper.look.colours;
    *c = (PersonColours){PAPER, TINT, TINT,  TINT, PAPER, TINT,  TINT,  PAPER,
                         TINT,  TINT, PAPER, TINT, TINT,  PAPER, PAPER, TINT};
    paper.look.kit.freckles = paper.look.kit.lines = paper.look.kit.stubble = false;
    return paper;
}

/* Closed eyes and a quiet mouth: somebody listening to how the body feels. */
static void calm_face(const HeadSpace *head) {
    const PersonHead *h = &head->look->head;
    double y = h->eye_y * 100 + 4, m = 56;
    svg_path(head->svg, svg_line(head->inner), "M-12 %.1fQ0 %.1f 12 %.1f", m, m + 10, m);
    for (int i = 0; i < 2; i++) {
        double x = SIDE(i) * h->eye_x * 100;
        svg_path(head->svg, svg_line(head->inner), "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x - 13, y, x,
                 y + 13, x + 13, y);
    }
}

static void draw_body(SvgText *svg, const Build *build) {
    HeadSpace head = head_space(svg, build);
    head_enter(&head);
    hair_behind(&head);
    svg_up(svg);
    chair_behind(svg, build);
    body_legs(svg, build);
    chair_before(svg, build);
    body_torso(svg, build);
    stick_draw(svg, build);
    body_arms(svg, build, ARM_FRONT);
    scarf_drape(&head);
    head_enter(&head);
    head_draw(&head);
    hair_before(&head);
    head_kit(&head);
    calm_face(&head);
    svg_up(svg);
}

void art_outline_draw(DrawList *list, const Person *person, DrawRect box) {
    SvgText svg;
    Person paper = on_paper(person);
    OutlinePlace place = place_in(&paper, box);
    place.build.outer *= .8;
    place.build.inner *= .7;
    double w = box.w / place.scale, h = box.h / place.scale;
    svg_begin(&svg, w, h);
    svg_shift(&svg, (place.x - box.x) / place.scale, (place.ground - box.y) / place.scale, 0, 1, 1);
    draw_body(&svg, &place.build);
    svg_up(&svg);
    svg_end(&svg);
    draw_svg(list, box, hash_bytes(HASH_START, svg.bytes, svg.length), svg.bytes, svg.length, 255);
}
