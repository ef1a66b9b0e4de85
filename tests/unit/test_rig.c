/* The face rig against CUES.md section 6, strengths, and what the people must keep (contrast). */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <cjson/cJSON.h>

#include <shoes/expression_read.h>
#include <shoes/person_read.h>

#include "art/pose.h"
#include "art/rig.h"
#include "art/svg.h"

#ifndef SHOES_ASSETS
#define SHOES_ASSETS "assets"
#endif

typedef struct Golden {
    const char *id;
    double brow_in, brow_out, knit, lid_up, lid_lo, cheek, corner, mouth_w, jaw, lip_part,
        lip_press, chin, nose;
} Golden;

static const Golden goldens[] = {
    {"happy", 0.00, 0.00, 0.00, -0.09, 0.41, 0.95, 0.80, 0.36, 0.10, 0.47, 0.00, 0.00, 0.00},
    {"sad", 0.73, -0.12, 0.50, -0.40, 0.00, 0.00, -0.70, -0.03, 0.00, 0.00, 0.00, 0.40, 0.00},
    {"angry", -0.85, -0.23, 0.90, 0.18, 0.33, 0.00, 0.00, -0.21, 0.00, 0.00, 0.84, 0.30, 0.00},
    {"scared", 0.86, 0.23, 0.55, 0.77, 0.11, 0.00, -0.27, 0.68, 0.16, 0.56, 0.00, 0.00, 0.00},
    {"surprised", 1.00, 0.90, 0.00, 0.63, 0.00, 0.00, 0.00, 0.00, 0.55, 0.50, 0.00, 0.00, 0.00},
    {"disgusted", -0.58, -0.07, 0.60, -0.09, 0.52, 0.00, -0.25, -0.01, 0.00, 0.29, 0.00, 0.30,
     1.00},
    {"worried", 0.49, -0.14, 0.55, -0.06, 0.08, 0.00, -0.05, 0.08, 0.00, 0.05, 0.28, 0.00, 0.00},
    {"loved", 0.20, 0.00, 0.00, -1.00, 0.39, 0.85, 0.60, 0.27, 0.00, 0.00, 0.00, 0.00, 0.00},
    {"awkward", 0.57, 0.35, 0.00, -0.01, 0.00, 0.05, -0.02, 0.64, 0.00, 0.41, 0.00, 0.00, 0.00},
    {"hiding_sadness", 0.50, -0.07, 0.30, -0.06, 0.00, 0.15, 0.43, 0.25, 0.00, 0.00, 0.00, 0.40,
     0.00},
};

typedef struct World {
    Arena *arena;
    Issues *issues;
    ExpressionBook book;
    char bytes[1 << 18];
    size_t length;
} World;

static void load(World *world, const char *path) {
    char whole[256];
    snprintf(whole, sizeof whole, "%s/%s", SHOES_ASSETS, path);
    FILE *file = fopen(whole, "rb");
    assert_non_null(file);
    world->length = fread(world->bytes, 1, sizeof world->bytes, file);
    fclose(file);
}

static int open_world(void **state) {
    World *world = calloc(1, sizeof *world);
    assert_non_null(world);
    world->arena = arena_new();
    world->issues = issues_new();
    load(world, "expressions.json");
    assert_true(
        expressions_read(world->bytes, world->length, world->arena, &world->book, world->issues));
    *state = world;
    return 0;
}

static int close_world(void **state) {
    World *world = *state;
    issues_free(world->issues);
    arena_free(world->arena);
    free(world);
    return 0;
}

static void near_to(const char *id, const char *what, double is, double golden) {
    if (fabs(is - golden) > .02) {
        fail_msg("%s: %s is %.3f, golden %.2f", id, what, is, golden);
    }
}

static double both(const RigFace *face, RigParam left) {
    return (face->value[left] + face->value[left + 1]) / 2;
}

static void test_goldens(void **state) {
    const World *world = *state;
    for (size_t i = 0; i < sizeof goldens / sizeof goldens[0]; i++) {
        const Golden *g = &goldens[i];
        const Expression *look = expression_find(&world->book, g->id);
        assert_non_null(look);
        RigFace face = rig_face(look, 1);
        near_to(g->id, "brow_in", both(&face, RIG_BROW_IN_L), g->brow_in);
        near_to(g->id, "brow_out", both(&face, RIG_BROW_OUT_L), g->brow_out);
        near_to(g->id, "brow_knit", face.value[RIG_BROW_KNIT], g->knit);
        near_to(g->id, "lid_up", both(&face, RIG_LID_UP_L), g->lid_up);
        near_to(g->id, "lid_lo", both(&face, RIG_LID_LO_L), g->lid_lo);
        near_to(g->id, "cheek", face.value[RIG_CHEEK], g->cheek);
        near_to(g->id, "corner", both(&face, RIG_CORNER_L), g->corner);
        near_to(g->id, "mouth_w", face.value[RIG_MOUTH_W], g->mouth_w);
        near_to(g->id, "jaw", face.value[RIG_JAW], g->jaw);
        near_to(g->id, "lip_part", face.value[RIG_LIP_PART], g->lip_part);
        near_to(g->id, "lip_press", face.value[RIG_LIP_PRESS], g->lip_press);
        near_to(g->id, "chin", face.value[RIG_CHIN], g->chin);
        near_to(g->id, "nose", face.value[RIG_NOSE], g->nose);
    }
}

/* How far a face is from rest. */
static double size_of(const RigFace *face) {
    double sum = 0;
    for (int i = 0; i < RIG_COUNT; i++) {
        sum += face->value[i] * face->value[i];
    }
    return sqrt(sum);
}

static void test_strengths_grow(void **state) {
    const World *world = *state;
    static const double scale[EXPRESSION_STRENGTHS] = {.35, .55, .75, 1, 1.25};
    for (int i = 0; i < EXPRESSION_STRENGTHS; i++) {
        assert_true(fabs(expression_scale(i + 1) - scale[i]) < 1e-9);
    }
    for (int i = 0; i < world->book.count; i++) {
        const Expression *look = &world->book.looks[i];
        double before = 0;
        for (int strength = 1; strength <= EXPRESSION_STRENGTHS && !look->resting; strength++) {
            RigFace face = rig_face(look, expression_scale(strength));
            double size = size_of(&face);
            if (size <= before) {
                fail_msg("%s: strength %d is no stronger than %d", look->id, strength,
                         strength - 1);
            }
            before = size;
        }
    }
}

static void test_two_moods_keep_their_halves(void **state) {
    const World *world = *state;
    RigFace happy = rig_face(expression_find(&world->book, "happy"), 1);
    RigFace sad = rig_face(expression_find(&world->book, "sad"), 1);
    RigFace both_moods = rig_mix(&sad, &happy);
    assert_true(both_moods.value[RIG_CORNER_L] == happy.value[RIG_CORNER_L]);
    assert_true(both_moods.value[RIG_BROW_IN_L] == sad.value[RIG_BROW_IN_L]);
    assert_true(both_moods.value[RIG_LIP_PART] == happy.value[RIG_LIP_PART]);
}

static void test_every_pose_is_known(void **state) {
    const World *world = *state;
    for (int i = 0; i < world->book.count; i++) {
        const char *arms = world->book.looks[i].body.arms;
        assert_string_equal(pose_find(arms)->name, arms);
    }
}

static double linear(uint32_t colour, int shift) {
    double part = ((colour >> shift) & 0xff) / 255.0;
    return part <= .04045 ? part / 12.92 : pow((part + .055) / 1.055, 2.4);
}

static double luminance(uint32_t colour) {
    return .2126 * linear(colour, 16) + .7152 * linear(colour, 8) + .0722 * linear(colour, 0);
}

static void test_brows_stand_out_on_every_skin(void **state) {
    static const char *const ids[] = {"maya", "sam", "leo",  "amina", "robin", "noor",
                                      "theo", "jun", "dana", "tomas", "li",    "omar"};
    World *world = *state;
    for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++) {
        char path[64];
        Person person;
        snprintf(path, sizeof path, "people/%s.json", ids[i]);
        load(world, path);
        assert_true(person_read(world->bytes, world->length, world->arena, &person, world->issues));
        assert_string_equal(person.id, ids[i]);
        double skin = luminance(person.look.colours.skin), brow = luminance(SVG_DARK);
        assert_true((skin + .05) / (brow + .05) >= 3);
    }
}

static void test_broken_people_are_named(void **state) {
    World *world = *state;
    Person person = {.age = 99};
    static const char text[] = "{\"id\":\"x\",\"name\":\"X\",\"look\":{}}";
    assert_false(person_read(text, sizeof text - 1, world->arena, &person, world->issues));
    assert_true(issues_errors(world->issues) > 0);
    assert_int_equal(person.age, 99);
}

/* The table in rig.c is the published one of the data file: each action unit by itself. */
static const struct {
    const char *name;
    RigParam param; /* of a pair: the left one */
} params[] = {
    {"brow_in", RIG_BROW_IN_L},   {"brow_out", RIG_BROW_OUT_L}, {"lid_up", RIG_LID_UP_L},
    {"lid_lo", RIG_LID_LO_L},     {"corner", RIG_CORNER_L},     {"dimple", RIG_DIMPLE_L},
    {"brow_knit", RIG_BROW_KNIT}, {"nose", RIG_NOSE},           {"cheek", RIG_CHEEK},
    {"lip_up", RIG_LIP_UP},       {"mouth_w", RIG_MOUTH_W},     {"jaw", RIG_JAW},
    {"lip_part", RIG_LIP_PART},   {"lip_press", RIG_LIP_PRESS}, {"pucker", RIG_PUCKER},
    {"chin", RIG_CHIN},
};

static double wanted_of(const cJSON *row, const char *name) {
    const cJSON *weight = cJSON_GetObjectItemCaseSensitive(row, name);
    double value = cJSON_IsNumber(weight) ? weight->valuedouble : 0;
    return value > 1 ? 1 : value;
}

static void check_unit(const cJSON *row) {
    int unit = atoi(row->string + 2);
    Expression look = {.id = row->string};
    look.left[unit] = look.right[unit] = 1;
    RigFace face = rig_face(&look, 1);
    int known = 0;
    for (size_t i = 0; i < sizeof params / sizeof params[0]; i++) {
        double wanted = wanted_of(row, params[i].name);
        known += cJSON_GetObjectItemCaseSensitive(row, params[i].name) != NULL ? 1 : 0;
        if (fabs(face.value[params[i].param] - wanted) > 1e-9) {
            print_error("%s %s\n", row->string, params[i].name);
        }
        assert_true(fabs(face.value[params[i].param] - wanted) <= 1e-9);
    }
    assert_int_equal(known, cJSON_GetArraySize(row));
}

static void test_matrix(void **state) {
    World *world = *state;
    cJSON *tree = cJSON_ParseWithLength(world->bytes, world->length);
    const cJSON *rig = cJSON_GetObjectItemCaseSensitive(tree, "rig");
    const cJSON *matrix = cJSON_GetObjectItemCaseSensitive(rig, "au_to_param");
    assert_int_equal(cJSON_GetArraySize(matrix), 29);
    const cJSON *row = NULL;
    cJSON_ArrayForEach(row, matrix) {
        check_unit(row);
    }
    cJSON_Delete(tree);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_goldens),
        cmocka_unit_test(test_matrix),
        cmocka_unit_test(test_strengths_grow),
        cmocka_unit_test(test_two_moods_keep_their_halves),
        cmocka_unit_test(test_every_pose_is_known),
        cmocka_unit_test(test_brows_stand_out_on_every_skin),
        cmocka_unit_test(test_broken_people_are_named),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
