/* What a face is read from stands out on every skin: 3:1 (WCAG 2, non-text contrast). */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "people_world.h"

#include "art/face.h"

static double linear(uint32_t colour, int shift) {
    double part = ((colour >> shift) & 0xff) / 255.0;
    return part <= .04045 ? part / 12.92 : pow((part + .055) / 1.055, 2.4);
}

static double luminance(uint32_t colour) {
    return .2126 * linear(colour, 16) + .7152 * linear(colour, 8) + .0722 * linear(colour, 0);
}

static double contrast(uint32_t one, uint32_t other) {
    double a = luminance(one) + .05, b = luminance(other) + .05;
    return a > b ? a / b : b / a;
}

static void needs_three(const Person *person, const char *what, double is) {
    if (is < 3) {
        fail_msg("%s: %s has a contrast of %.2f, 3 is needed", person->id, what, is);
    }
}

static void test_ink_stands_out_on_skin(void **state) {
    const PeopleWorld *world = *state;
    for (int i = 0; i < WORLD_PEOPLE; i++) {
        const Person *person = &world->people[i];
        const PersonColours *c = &person->look.colours;
        needs_three(person, "a brow on skin", contrast(SVG_DARK, c->skin));
        needs_three(person, "a mouth on skin", contrast(FACE_LIP, c->skin));
        if (person->look.kit.beard) {
            needs_three(person, "a mouth on the beard", contrast(FACE_LIP, c->hair_light));
        }
    }
}

/* The white of an eye ends at skin: its own contrast or that of its line must show. */
static void test_eyes_stand_out(void **state) {
    const PeopleWorld *world = *state;
    for (int i = 0; i < WORLD_PEOPLE; i++) {
        const Person *person = &world->people[i];
        const PersonColours *c = &person->look.colours;
        double edge = fmax(contrast(FACE_WHITE, c->skin), contrast(SVG_INK, c->skin));
        needs_three(person, "an eye's edge", edge);
        needs_three(person, "the upper lid", contrast(SVG_DARK, c->skin));
        needs_three(person, "an iris in its white", contrast(c->iris, FACE_WHITE));
    }
}

/* Raised high, a brow may lie over a fringe: then its own ink stands out there, or the rim of skin
 * around it does (the rim is drawn for exactly this). */
static void test_brows_stand_out_over_hair(void **state) {
    const PeopleWorld *world = *state;
    for (int i = 0; i < WORLD_PEOPLE; i++) {
        const Person *person = &world->people[i];
        const PersonColours *c = &person->look.colours;
        uint32_t behind = person->look.hair == HAIR_SCARF ? c->scarf : c->hair;
        double own = contrast(SVG_DARK, behind), rim = contrast(c->skin, SVG_DARK);
        needs_three(person, "a brow over hair", fmax(own, rim));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ink_stands_out_on_skin),
        cmocka_unit_test(test_eyes_stand_out),
        cmocka_unit_test(test_brows_stand_out_over_hair),
    };
    return cmocka_run_group_tests(tests, people_world_open, people_world_close);
}
