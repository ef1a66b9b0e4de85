/* Everybody with every look at every strength, rasterised as the game does it: nothing is cut at a
 * picture's edge, and no two feelings are the same picture. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <SDL.h>
#include <SDL_image.h>

#include <shoes/json.h>

#include "art/figure.h"

#include "people_world.h"

enum { SMALL = 110, FACE = 160, EDGE_ALPHA = 60, DIFFERENT = 40 };

typedef struct World {
    PeopleWorld *people;
    void *opened; /* the same, as its own functions want it */
    DrawList *list;
} World;

static SDL_Surface *rasterise(const World *world, const DrawCommand *command, int height) {
    SDL_RWops *bytes = SDL_RWFromConstMem(draw_bytes(world->list, command), (int)command->length);
    SDL_Surface *surface = IMG_LoadSizedSVG_RW(bytes, 0, height);
    SDL_RWclose(bytes);
    assert_non_null(surface);
    SDL_Surface *plain = SDL_ConvertSurfaceFormat(surface, SDL_PIXELFORMAT_RGBA32, 0);
    SDL_FreeSurface(surface);
    assert_non_null(plain);
    return plain;
}

static const uint8_t *pixel_at(const SDL_Surface *surface, int x, int y) {
    return (const uint8_t *)surface->pixels + y * surface->pitch + x * 4;
}

/* Ink at the very edge has been cut off; a shadow may run out softly. */
static int inked_edge(const SDL_Surface *surface) {
    int inked = 0;
    for (int x = 0; x < surface->w; x++) {
        inked += pixel_at(surface, x, 0)[3] > EDGE_ALPHA;
        inked += pixel_at(surface, x, surface->h - 1)[3] > EDGE_ALPHA;
    }
    for (int y = 0; y < surface->h; y++) {
        inked += pixel_at(surface, 0, y)[3] > EDGE_ALPHA;
        inked += pixel_at(surface, surface->w - 1, y)[3] > EDGE_ALPHA;
    }
    return inked;
}

static bool is_whole(World *world, const ArtFigure *figure) {
    draw_begin(world->list, draw_page(1920, 1080));
    art_figure_draw(world->list, figure, (ArtSpot){.x = 900, .ground = 1000, .height = 700});
    bool whole = draw_count(world->list) >= 2 && !draw_overflowed(world->list);
    for (size_t i = 0; i < draw_count(world->list); i++) {
        const DrawCommand *command = draw_at(world->list, i);
        if (command->kind != DRAW_PICTURE) {
            continue;
        }
        SDL_Surface *surface = rasterise(world, command, SMALL);
        whole = whole && inked_edge(surface) == 0;
        SDL_FreeSurface(surface);
    }
    return whole;
}

static void test_nothing_is_cut(void **state) {
    World *world = *state;
    int cut = 0;
    for (int p = 0; p < WORLD_PEOPLE; p++) {
        for (int l = 0; l < world->people->book.count; l++) {
            for (int strength = 1; strength <= 5; strength++) {
                ArtFigure figure = {.person = &world->people->people[p],
                                    .mood = {&world->people->book.looks[l], strength}};
                if (!is_whole(world, &figure)) {
                    cut++;
                    print_error("%s %s %d\n", world->people->people[p].id,
                                world->people->book.looks[l].id, strength);
                }
            }
        }
    }
    assert_int_equal(cut, 0);
}

static void test_stances_are_whole(void **state) {
    World *world = *state;
    int cut = 0;
    for (int p = 0; p < WORLD_PEOPLE; p++) {
        for (int s = 0; s < STANCE_COUNT; s++) {
            for (int facing = -1; facing <= 1; facing++) {
                for (int turned = 0; turned < 2; turned++) {
                    ArtFigure figure = {.person = &world->people->people[p],
                                        .mood = {&world->people->book.looks[0], 4},
                                        .stance = (Stance)s,
                                        .facing = facing,
                                        .turned = turned == 1};
                    draw_begin(world->list, draw_page(1920, 1080));
                    figure.mood.look = expression_find(&world->people->book, "neutral");
                    bool whole = turned == 1 || is_whole(world, &figure);
                    cut += whole ? 0 : 1;
                    if (!whole) {
                        print_error("%s %s %d\n", world->people->people[p].id,
                                    stance_name((Stance)s), facing);
                    }
                }
            }
        }
    }
    assert_int_equal(cut, 0);
}

/* The face alone, 160 pixels high, as it lies on paper. */
static SDL_Surface *face_picture(World *world, const Person *person, const Expression *look) {
    ArtFigure figure = {.person = person, .mood = {look, 4}};
    draw_begin(world->list, draw_page(1920, 1080));
    art_figure_draw(world->list, &figure, (ArtSpot){.x = 900, .ground = 1000, .height = 700});
    const DrawCommand *features = draw_at(world->list, draw_count(world->list) - 1);
    return rasterise(world, features, FACE);
}

/* How many pixels of the two look different. */
static int difference(const SDL_Surface *a, const SDL_Surface *b) {
    int w = a->w < b->w ? a->w : b->w;
    int h = a->h < b->h ? a->h : b->h;
    int count = 0;
    for (int y = 0; y < h; y++) {
        for (int x = 0; x < w; x++) {
            const uint8_t *p = pixel_at(a, x, y);
            const uint8_t *q = pixel_at(b, x, y);
            int sum = 0;
            for (int i = 0; i < 3; i++) { /* over white paper */
                int here = 255 + (p[i] - 255) * p[3] / 255;
                int there = 255 + (q[i] - 255) * q[3] / 255;
                sum += abs(here - there);
            }
            count += sum > 3 * DIFFERENT;
        }
    }
    return count;
}

/* Pairs that the data file itself says another channel must carry. */
static bool are_twins(const cJSON *twins, const char *a, const char *b) {
    const cJSON *pair = NULL;
    cJSON_ArrayForEach(pair, twins) {
        const cJSON *ids = cJSON_GetObjectItemCaseSensitive(pair, "pair");
        const char *one = cJSON_GetStringValue(cJSON_GetArrayItem(ids, 0));
        const char *other = cJSON_GetStringValue(cJSON_GetArrayItem(ids, 1));
        assert_non_null(one);
        assert_non_null(other);
        if ((strcmp(one, a) == 0 && strcmp(other, b) == 0) ||
            (strcmp(one, b) == 0 && strcmp(other, a) == 0)) {
            return true;
        }
    }
    return false;
}

static void test_no_two_faces_alike(void **state) {
    World *world = *state;
    assert_true(people_world_load(world->people, "expressions.json"));
    cJSON *tree = cJSON_ParseWithLength(world->people->bytes, world->people->length);
    const cJSON *twins = cJSON_GetObjectItemCaseSensitive(tree, "face_twins");
    assert_true(cJSON_GetArraySize(twins) > 0);
    SDL_Surface *faces[36];
    int alike = 0;
    for (int i = 0; i < 36; i++) {
        assert_int_equal(world->people->book.looks[i].kind, EXPRESSION_FEELING);
        faces[i] = face_picture(world, &world->people->people[0], &world->people->book.looks[i]);
    }
    for (int i = 0; i < 36; i++) {
        for (int j = 0; j < i; j++) {
            const char *a = world->people->book.looks[i].id;
            const char *b = world->people->book.looks[j].id;
            int least = FACE * FACE / 120;
            if (difference(faces[i], faces[j]) < least && !are_twins(twins, a, b)) {
                print_error("%s and %s: %d\n", a, b, difference(faces[i], faces[j]));
                alike++;
            }
        }
    }
    for (int i = 0; i < 36; i++) {
        SDL_FreeSurface(faces[i]);
    }
    cJSON_Delete(tree);
    assert_int_equal(alike, 0);
}

/* Five strengths are five pictures. */
static void test_strengths_differ(void **state) {
    World *world = *state;
    for (int l = 0; l < 36; l++) {
        SDL_Surface *before = NULL;
        for (int strength = 1; strength <= 5; strength++) {
            ArtFigure figure = {.person = &world->people->people[1],
                                .mood = {&world->people->book.looks[l], strength}};
            draw_begin(world->list, draw_page(1920, 1080));
            art_figure_draw(world->list, &figure,
                            (ArtSpot){.x = 900, .ground = 1000, .height = 700});
            SDL_Surface *now =
                rasterise(world, draw_at(world->list, draw_count(world->list) - 1), FACE);
            if (before != NULL && difference(before, now) < 12) {
                print_error("%s %d: %d\n", world->people->book.looks[l].id, strength,
                            difference(before, now));
                fail();
            }
            SDL_FreeSurface(before);
            before = now;
        }
        SDL_FreeSurface(before);
    }
}

static int open_world(void **state) {
    World *world = calloc(1, sizeof *world);
    if (world == NULL || people_world_open(&world->opened) != 0) {
        free(world);
        return 1;
    }
    world->people = world->opened;
    world->list = draw_list_new();
    *state = world;
    return 0;
}

static int close_world(void **state) {
    World *world = *state;
    draw_list_free(world->list);
    people_world_close(&world->opened);
    free(world);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_is_cut),
        cmocka_unit_test(test_stances_are_whole),
        cmocka_unit_test(test_no_two_faces_alike),
        cmocka_unit_test(test_strengths_differ),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
