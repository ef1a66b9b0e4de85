/* Every person with every look at every strength: drawn whole, nothing outside its picture, eyes
 * that stay eyes, and five strengths that are five pictures. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "people_world.h"

#include "art/face.h"

/* Features are drawn into a square of .68 heads around the head's middle, and roll with the head.
 */
static const double features_reach = 136;

typedef void (*Check)(const HeadSpace *head, const Expression *look, int strength);

static void each_face(const PeopleWorld *world, Check check) {
    static SvgText svg;
    for (int p = 0; p < WORLD_PEOPLE; p++) {
        for (int i = 0; i < world->book.count; i++) {
            for (int strength = 1; strength <= EXPRESSION_STRENGTHS; strength++) {
                const Expression *look = &world->book.looks[i];
                ArtFigure figure = {.person = &world->people[p], .mood = {look, strength}};
                figure.plain = true;
                Build build;
                build_measure(&build, &figure, 1);
                svg_begin(&svg, 1, 1);
                HeadSpace head = head_space(&svg, &build);
                check(&head, look, strength);
            }
        }
    }
}

static void blame(const HeadSpace *head, const Expression *look, int strength, const char *what,
                  double is) {
    fail_msg("%s, %s at strength %d: %s (%.2f)", head->build->person->id, look->id, strength, what,
             is);
}

/* --- Where a path goes ------------------------------------------------------------------------ */

typedef struct Walk {
    const char *at;
    double x, y; /* the pen */
    double far;  /* the farthest from the middle of the head so far */
} Walk;

static int count_of(char command) {
    switch (command) {
    case 'M':
    case 'm':
    case 'L':
    case 'l':
    case 'T':
        return 1;
    case 'Q':
    case 'q':
        return 2;
    case 'C':
    case 'c':
        return 3;
    default:
        return 0;
    }
}

static bool more_numbers(Walk *walk) {
    walk->at += strspn(walk->at, " ,");
    return strchr("-.0123456789", *walk->at) != NULL && *walk->at != '\0';
}

static double number(Walk *walk) {
    char *end = NULL;
    assert_true(more_numbers(walk));
    double value = strtod(walk->at, &end);
    walk->at = end;
    return value;
}

static void reach(Walk *walk, const HeadSpace *head) {
    double far = hypot(walk->x + head->shift_x, walk->y + head->shift_y);
    walk->far = fmax(walk->far, far);
}

/* One command with its numbers, repeated while numbers follow. Control points count as reached only
 * when they end a piece: curves stay inside the hull of both. */
static void step(Walk *walk, const HeadSpace *head) {
    char command = *walk->at++;
    int points = count_of(command);
    bool relative = command >= 'a';
    while (more_numbers(walk)) {
        double from_x = relative ? walk->x : 0, from_y = relative ? walk->y : 0;
        for (int i = 0; i < points; i++) {
            walk->x = from_x + number(walk);
            walk->y = from_y + number(walk);
        }
        if (command == 'V' || command == 'v') {
            walk->y = from_y + number(walk);
        } else if (command == 'a') {
            for (int i = 0; i < 5; i++) {
                number(walk);
            }
            walk->x = from_x + number(walk);
            walk->y = from_y + number(walk);
        } else {
            assert_true(points > 0);
        }
        reach(walk, head);
    }
}

static double farthest(const char *svg, const HeadSpace *head) {
    Walk walk = {.far = 0};
    for (const char *path = strstr(svg, " d='"); path != NULL; path = strstr(walk.at, " d='")) {
        walk.at = path + 4;
        while (*walk.at != '\'') {
            step(&walk, head);
        }
    }
    return walk.far;
}

static void check_whole(const HeadSpace *head, const Expression *look, int strength) {
    face_draw(head, strength % 2 == 0 ? 1 : 1.35);
    if (head->svg->full) {
        blame(head, look, strength, "the face does not fit into its text", 0);
    }
    double far = farthest(head->svg->bytes, head) + 4;
    if (far > features_reach) {
        blame(head, look, strength, "a feature leaves its picture", far);
    }
}

static void test_every_face_is_whole(void **state) {
    each_face(*state, check_whole);
}

/* --- Eyes ------------------------------------------------------------------------------------- */

static void check_round(const HeadSpace *head, const Expression *look, int strength,
                        const FaceEye *eye) {
    double deep = 0, ends = 0, sides = 0;
    for (int i = -8; i <= 8; i++) {
        double line = eye->tilt * eye->side * i / 8.0;
        deep = fmax(deep, face_eye_under(eye, eye->x + eye->rx * i / 8.0) - line - eye->y);
    }
    for (int side = -1; side <= 1; side += 2) {
        double line = eye->tilt * eye->side * side;
        ends += (face_eye_under(eye, eye->x + eye->rx * side) - line - eye->y) / 2;
        sides += (face_eye_under(eye, eye->x + .8 * eye->rx * side) - .8 * line - eye->y) / 2;
    }
    if (deep - sides < .12 * deep || deep - ends < .8 * deep) {
        blame(head, look, strength, "an open eye is cut flat below", (deep - sides) / deep);
    }
}

static void check_eye(const HeadSpace *head, const Expression *look, int strength) {
    for (int i = 0; i < 2; i++) {
        FaceEye eye = face_eye(head, i);
        double x, y, rx, ry;
        if (eye.closed) {
            continue;
        }
        face_iris(&eye, &x, &y, &rx, &ry);
        double over = face_eye_over(&eye, x), under = face_eye_under(&eye, x);
        if (face_eye_under(&eye, eye.x) - face_eye_over(&eye, eye.x) < 2.5) {
            blame(head, look, strength, "an open eye is only a line", under - over);
        }
        check_round(head, look, strength, &eye);
        if (fabs(x - eye.x) > .66 * eye.rx || fmin(under, y + ry) - fmax(over, y - ry) < 1.5) {
            blame(head, look, strength, "an iris is not within its white", x - eye.x);
        }
        bool ring = over < y - ry - .5 && under > y + ry + .5;
        bool wide = head->build->face.value[RIG_LID_UP_L + 1 - i] > .05;
        if (ring && !wide) {
            blame(head, look, strength, "a full white ring without wide lids", over - y + ry);
        }
    }
}

static void test_every_eye_is_an_eye(void **state) {
    each_face(*state, check_eye);
}

/* --- Strengths -------------------------------------------------------------------------------- */

static void test_five_strengths_are_five_pictures(void **state) {
    const PeopleWorld *world = *state;
    static SvgText before, now;
    for (int i = 0; i < world->book.count; i++) {
        const Expression *look = &world->book.looks[i];
        before.length = 0;
        for (int strength = 1; strength <= EXPRESSION_STRENGTHS && !look->resting; strength++) {
            ArtFigure figure = {.person = &world->people[0], .mood = {look, strength}};
            figure.plain = true;
            Build build;
            build_measure(&build, &figure, 1);
            svg_begin(&now, 1, 1);
            HeadSpace head = head_space(&now, &build);
            face_draw(&head, 1);
            if (now.length == before.length && memcmp(now.bytes, before.bytes, now.length) == 0) {
                blame(&head, look, strength, "looks as one strength less", 0);
            }
            before = now;
        }
    }
}

/* At rest a brow stands clear of its eye, so that a lowered one is seen to be lowered. */
static void check_brow_room(const HeadSpace *head, const Expression *look, int strength) {
    if (look->resting && strength == 3) {
        FaceEye eye = face_eye(head, 0);
        double brow = head->look->head.eye_y * 100 - (17 + 18 * head->look->head.eye);
        double gap = face_eye_over(&eye, eye.x) - brow, thick = 9 * head->look->head.brow;
        if (gap < 1.5 * thick) {
            blame(head, look, strength, "a brow at rest is nearer than 1.5 of its widths", gap);
        }
    }
}

static void test_brows_keep_their_distance(void **state) {
    each_face(*state, check_brow_room);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_face_is_whole),
        cmocka_unit_test(test_every_eye_is_an_eye),
        cmocka_unit_test(test_five_strengths_are_five_pictures),
        cmocka_unit_test(test_brows_keep_their_distance),
    };
    return cmocka_run_group_tests(tests, people_world_open, people_world_close);
}
