/* No flashing at all (WCAG 2.3.1): people on their way to every look, and moving while they hold
 * it, are painted frame by frame, and no part of the picture goes from light to dark and back more
 * than three times in any second. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <string.h>

#include <shoes/expression_read.h>
#include <shoes/hash.h>
#include <shoes/person_read.h>

#include "art/life.h"

#include "paint_scene.h"

enum {
    WIDTH = 200,
    HEIGHT = 260,
    BLOCK = 20, /* pixels: a quarter of a head */
    ACROSS = WIDTH / BLOCK,
    DOWN = HEIGHT / BLOCK,
    SECOND_MS = 1000,
    AWAKE_MS = 5000,
    BYTES = 256 * 1024,
    PEOPLE = 12,
    MOST_TURNS = 2 * 3 /* a flash is there and back */
};

/* A change of less than a tenth of full light is none, nor one between bright and brighter. */
static const double least = .10, bright = .80;

typedef struct Block {
    double extreme; /* where it turned last, or has come since */
    int way;        /* 1 lighter, -1 darker, 0 neither yet */
    uint64_t turned[MOST_TURNS];
    int turns; /* so far */
} Block;

typedef struct Watch {
    Block blocks[DOWN][ACROSS];
    double light[3][256]; /* of a channel's value: blue, green, red */
    bool begun;
    int flashes; /* blocks that turned too often */
} Watch;

static Watch *watch_new(void) {
    static const double weights[3] = {.0722, .7152, .2126};
    Watch *watch = calloc(1, sizeof *watch);
    for (int i = 0; i < 3 * 256; i++) {
        double value = (i % 256) / 255.0;
        double light = value <= .04045 ? value / 12.92 : pow((value + .055) / 1.055, 2.4);
        watch->light[i / 256][i % 256] = weights[i / 256] * light;
    }
    return watch;
}

static double block_light(const Watch *watch, const SDL_Surface *surface, int column, int row) {
    double sum = 0;
    for (int i = 0; i < BLOCK * BLOCK; i++) {
        uint32_t at = pixel(surface, column * BLOCK + i % BLOCK, row * BLOCK + i / BLOCK);
        sum += watch->light[0][at & 0xFF] + watch->light[1][at >> 8 & 0xFF] +
               watch->light[2][at >> 16 & 0xFF];
    }
    return sum / (BLOCK * BLOCK);
}

static void note_turn(Watch *watch, Block *block, uint64_t now) {
    uint64_t before = block->turned[block->turns % MOST_TURNS];
    if (block->turns >= MOST_TURNS && now - before < SECOND_MS) {
        watch->flashes++;
    }
    block->turned[block->turns++ % MOST_TURNS] = now;
}

static void see_block(Watch *watch, Block *block, double light, uint64_t now) {
    double change = light - block->extreme;
    double darker = light < block->extreme ? light : block->extreme;
    int way = change > 0 ? 1 : -1;
    if (way == block->way) {
        block->extreme = light;
    } else if (fabs(change) >= least && darker < bright) {
        if (block->way != 0) {
            note_turn(watch, block, now);
        }
        block->extreme = light;
        block->way = way;
    }
}

static void see(Watch *watch, const SDL_Surface *surface, uint64_t now) {
    for (int row = 0; row < DOWN; row++) {
        for (int column = 0; column < ACROSS; column++) {
            double light = block_light(watch, surface, column, row);
            Block *block = &watch->blocks[row][column];
            block->extreme = watch->begun ? block->extreme : light;
            see_block(watch, block, light, now);
        }
    }
    watch->begun = true;
}

/* --- people in time --- */

typedef struct People {
    Arena *arena;
    ExpressionBook book;
    Person all[PEOPLE];
} People;

static size_t load(const char *name, char *bytes) {
    char path[512];
    snprintf(path, sizeof path, "%s/assets/%s", SHOES_SOURCE_DIR, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t length = fread(bytes, 1, BYTES, file);
    fclose(file);
    return length;
}

static void load_people(People *people) {
    static const char *const ids[PEOPLE] = {"maya", "sam", "leo",  "amina", "robin", "noor",
                                            "theo", "jun", "dana", "tomas", "li",    "omar"};
    Issues *issues = issues_new();
    char *bytes = malloc(BYTES);
    people->arena = arena_new();
    size_t length = load("expressions.json", bytes);
    assert_true(expressions_read(bytes, length, people->arena, &people->book, issues));
    for (int i = 0; i < PEOPLE; i++) {
        char name[64];
        snprintf(name, sizeof name, "people/%s.json", ids[i]);
        length = load(name, bytes);
        assert_true(person_read(bytes, length, people->arena, &people->all[i], issues));
        assert_true(person_style_find(&people->all[i], &people->book, issues));
    }
    free(bytes);
    issues_free(issues);
}

static LifeHands hands_of(const Person *person, const char *look) {
    static const LifeHands all[PERSON_HANDS_COUNT] = {
        LIFE_HANDS_AS_FELT, LIFE_HANDS_STILL, LIFE_HANDS_FLAP, LIFE_HANDS_DRUM, LIFE_HANDS_FIDGET};
    const PersonWay *way = person_way(person, look);
    return way == NULL ? LIFE_HANDS_AS_FELT : all[way->hands];
}

/* As a scene would show it: out from `before`, then everything at once that may move. Returns when
 * it changes next. */
static uint64_t pose(ArtFigure *figure, const ArtFigure *before, uint64_t now) {
    const Expression *look = figure->mood.look;
    LifeParts parts = life_onset(look, 0, now);
    uint64_t arrived = (uint64_t)look->timing.onset_ms;
    LifeIdle idle = life_idle(0, figure->mood, hands_of(figure->person, look->id),
                              (LifeSpan){0, AWAKE_MS}, arrived, now);
    LifeValue lids = life_lids(1, look, now);
    figure->from = now < arrived ? before : NULL;
    figure->part = parts.body;
    figure->ahead_eyes = parts.eyes - parts.body;
    figure->ahead_mouth = parts.mouth - parts.body;
    figure->motion = idle.motion;
    figure->glance_x = idle.gaze_x;
    figure->glance_y = idle.gaze_y;
    figure->lids = lids.value;
    uint64_t next = parts.until < idle.until ? parts.until : idle.until;
    return lids.until < next ? lids.until : next;
}

static void paint(Scene *scene, Watch *watch, const ArtFigure *figure, int shake, uint64_t now) {
    DrawPage page = begin(scene, WIDTH, HEIGHT);
    art_figure_draw(scene->list, figure,
                    (ArtSpot){page.w / 2 + shake, page.h - 60, page.h * 86 / 100});
    see(watch, shot_paint(scene->shot, scene->list), now);
}

static int check_look(Scene *scene, const Person *person, const Expression *from,
                      const Expression *look) {
    Watch *watch = watch_new();
    ArtFigure before = {.person = person, .mood = {from, 4}};
    ArtFigure figure = {.person = person, .mood = {look, 5}};
    for (uint64_t now = 0; now < AWAKE_MS;) {
        uint64_t next = pose(&figure, &before, now);
        paint(scene, watch, &figure, 0, now);
        now = next;
    }
    if (watch->flashes > 0) {
        print_error("%s, %s: %d blocks flash\n", person->id, look->id, watch->flashes);
    }
    int flashes = watch->flashes;
    free(watch);
    return flashes;
}

static void test_no_look_flashes(void **state) {
    Scene *scene = *state;
    People *people = calloc(1, sizeof *people);
    load_people(people);
    int flashes = 0;
    const Expression *neutral = expression_find(&people->book, "neutral");
    for (int i = 0; i < people->book.count; i++) {
        flashes += check_look(scene, &people->all[i % PEOPLE], neutral, &people->book.looks[i]);
    }
    assert_int_equal(flashes, 0);
    arena_free(people->arena);
    free(people);
}

/* Those who move the most in their own way. */
static void test_nobody_flashes(void **state) {
    static const char *const looks[] = {"excited", "happy", "nervous"};
    static const int busy[] = {3, 4, 7}; /* Amina, Robin, Jun */
    Scene *scene = *state;
    People *people = calloc(1, sizeof *people);
    load_people(people);
    int flashes = 0;
    const Expression *sad = expression_find(&people->book, "sad");
    for (int i = 0; i < 9; i++) {
        const Expression *look = expression_find(&people->book, looks[i % 3]);
        flashes += check_look(scene, &people->all[busy[i / 3]], sad, look);
    }
    assert_int_equal(flashes, 0);
    arena_free(people->arena);
    free(people);
}

/* The test can fail: a square that blinks four times a second. */
static void test_a_flash_is_seen(void **state) {
    Scene *scene = *state;
    Watch *watch = watch_new();
    for (uint64_t now = 0; now < 2000; now += 125) {
        begin(scene, WIDTH, HEIGHT);
        if (now / 125 % 2 == 0) {
            draw_fill(scene->list, (DrawRect){100, 100, 300, 300}, 0x202020FF);
        }
        see(watch, shot_paint(scene->shot, scene->list), now);
    }
    assert_true(watch->flashes > 0);
    free(watch);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_no_look_flashes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_nobody_flashes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_a_flash_is_seen, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
