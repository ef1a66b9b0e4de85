/* Places, lights and props: what is read, what is refused with its path, and that the shipped files
 * agree with their pictures. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/place.h>
#include <shoes/prop.h>
#include <shoes/text.h>

enum { FILE_CAP = 1 << 20 };

typedef struct Reading {
    Arena *arena;
    Issues *issues;
    PlaceBook places;
    PropBook props;
    PlaceLight lights[PLACE_LIGHTS];
} Reading;

static int set_up(void **state) {
    Reading *reading = calloc(1, sizeof *reading);
    reading->arena = arena_new();
    reading->issues = issues_new();
    *state = reading;
    return 0;
}

static int tear_down(void **state) {
    Reading *reading = *state;
    issues_free(reading->issues);
    arena_free(reading->arena);
    free(reading);
    return 0;
}

static char *read_file(const char *path) {
    char *bytes = malloc(FILE_CAP);
    char full[512];
    snprintf(full, sizeof full, "%s/assets/%s", SHOES_SOURCE_DIR, path);
    FILE *file = fopen(full, "rb");
    if (file == NULL) {
        free(bytes);
        return NULL;
    }
    size_t length = fread(bytes, 1, FILE_CAP - 1, file);
    bytes[length] = '\0';
    fclose(file);
    return bytes;
}

static bool says(const Issues *issues, const char *text) {
    for (size_t i = 0; i < issues_kept(issues); i++) {
        if (strstr(issues_at(issues, i)->text, text) != NULL) {
            return true;
        }
    }
    return false;
}

static void test_place(void **state) {
    Reading *reading = *state;
    static const char json[] =
        "{\"yard\": {\"far\": [-40, 0, 2480, 700], \"middle\": [0, 380, 2400, 700],"
        " \"landmark\": [900, 300, 500, 400], \"seat\": [700, 1800.5]}}";
    assert_true(places_read(json, strlen(json), reading->arena, &reading->places, reading->issues));
    const Place *yard = place_find(&reading->places, "yard");
    assert_non_null(yard);
    assert_true(yard->far.x == -40 && yard->far.w == 2480);
    assert_true(yard->front.w == 0);
    assert_int_equal(yard->seat_count, 2);
    assert_true(yard->seats[1] == 1800.5);
    assert_null(place_find(&reading->places, "other"));
}

static void test_bad_places(void **state) {
    Reading *reading = *state;
    static const struct {
        const char *json, *says;
    } samples[] = {
        {"[]", "must be { ... } with the places"},
        {"{\"yard\": {\"landmark\": [1, 1, 1, 1]}}", "yard.middle: is missing"},
        {"{\"yard\": {\"middle\": [1, 1, 1], \"landmark\": [1, 1, 1, 1]}}",
         "yard.middle: needs exactly 4"},
        {"{\"yard\": {\"middle\": [1, 1, 0, 1], \"landmark\": [1, 1, 1, 1]}}",
         "yard.middle: needs a width and a height above 0"},
        {"{\"yard\": {\"middle\": [1, 1, 1, \"a\"], \"landmark\": [1, 1, 1, 1]}}",
         "yard.middle[3]:"},
        {"{\"yard\": {\"middel\": [1, 1, 1, 1], \"landmark\": [1, 1, 1, 1]}}",
         "did you mean \"middle\""},
        {"{\"Yard!\": {\"middle\": [1, 1, 1, 1], \"landmark\": [1, 1, 1, 1]}}", "Yard!"},
    };
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        Issues *issues = issues_new();
        assert_false(places_read(samples[i].json, strlen(samples[i].json), reading->arena,
                                 &reading->places, issues));
        if (!says(issues, samples[i].says)) {
            fail_msg("%s: \"%s\" is not said, but \"%s\"", samples[i].json, samples[i].says,
                     issues_at(issues, 0)->text);
        }
        issues_free(issues);
    }
    assert_int_equal(reading->places.count, 0);
}

static void test_lights(void **state) {
    Reading *reading = *state;
    static const char good[] =
        "{\"morning\": {\"far\": \"#01020304\", \"middle\": \"#00000000\", \"front\": "
        "\"#00000000\"},"
        " \"day\": {\"far\": \"#00000000\", \"middle\": \"#00000000\", \"front\": \"#00000000\"},"
        " \"evening\": {\"far\": \"#00000000\", \"middle\": \"#aaBBccDD\", \"front\": "
        "\"#00000000\"}}";
    assert_true(lights_read(good, strlen(good), reading->lights, reading->issues));
    assert_int_equal(reading->lights[0].far, 0x01020304);
    assert_int_equal(reading->lights[2].middle, 0xaabbccdd);
    static const char bad[] =
        "{\"morning\": {\"far\": \"#010203\", \"middle\": \"red\", \"front\": \"#0000000g\"},"
        " \"day\": {\"far\": \"#00000000\", \"middle\": \"#00000000\"}}";
    assert_false(lights_read(bad, strlen(bad), reading->lights, reading->issues));
    assert_true(says(reading->issues, "morning.far: needs a colour"));
    assert_true(says(reading->issues, "morning.middle: needs a colour"));
    assert_true(says(reading->issues, "morning.front: needs a colour"));
    assert_true(says(reading->issues, "day.front: is missing"));
    assert_true(says(reading->issues, "evening: is missing"));
}

static void test_props(void **state) {
    Reading *reading = *state;
    static const char good[] = "{\"ball\": {\"cm\": 22, \"held\": \"both\", \"stands\": true},"
                               " \"cup\": {\"cm\": 10, \"held\": \"one\", \"stands\": false,"
                               " \"grip\": [0.7, 0.6]}}";
    assert_true(props_read(good, strlen(good), reading->arena, &reading->props, reading->issues));
    const Prop *cup = prop_find(&reading->props, "cup");
    assert_true(cup != NULL && cup->held == PROP_HELD_ONE && !cup->stands && cup->grip_x == 0.7);
    assert_true(prop_find(&reading->props, "ball")->grip_x == 0.5);
    static const char bad[] = "{\"ball\": {\"cm\": 0, \"held\": \"two\", \"grip\": [2, 0]}}";
    assert_false(props_read(bad, strlen(bad), reading->arena, &reading->props, reading->issues));
    assert_true(says(reading->issues, "ball.cm:"));
    assert_true(says(reading->issues, "ball.held: \"two\" is not possible here"));
    assert_true(says(reading->issues, "ball.grip[0]:"));
    assert_true(says(reading->issues, "ball.stands: is missing"));
}

/* --- the shipped ones --- */

static PlaceBox view_box(const char *svg) {
    PlaceBox box = {0, 0, 0, 0};
    const char *at = strstr(svg, "viewBox=\"");
    assert_non_null(at);
    assert_int_equal(sscanf(at, "viewBox=\"%lf %lf %lf %lf", &box.x, &box.y, &box.w, &box.h), 4);
    return box;
}

static void check_layer(const char *id, const char *part, PlaceBox box) {
    char path[128];
    snprintf(path, sizeof path, "places/%s%s.svg", id, part);
    char *svg = read_file(path);
    if ((svg != NULL) != (box.w > 0)) {
        fail_msg("%s and places.json do not agree whether it is there", path);
    }
    if (svg != NULL) {
        PlaceBox drawn = view_box(svg);
        if (memcmp(&drawn, &box, sizeof box) != 0) {
            fail_msg("%s: its viewBox is not its box in places.json", path);
        }
    }
    free(svg);
}

static void test_shipped_places(void **state) {
    Reading *reading = *state;
    char *json = read_file("places/places.json");
    assert_true(places_read(json, strlen(json), reading->arena, &reading->places, reading->issues));
    free(json);
    for (int i = 0; i < reading->places.count; i++) {
        const Place *place = &reading->places.items[i];
        check_layer(place->id, "-far", place->far);
        check_layer(place->id, "", place->middle);
        check_layer(place->id, "-front", place->front);
        double right = place->middle.x + place->middle.w, low = place->middle.y + place->middle.h;
        assert_true(place->middle.x <= 0 && right >= PLACE_WIDTH && low >= PLACE_HEIGHT);
    }
}

static void test_shipped_props(void **state) {
    Reading *reading = *state;
    char *json = read_file("props/props.json");
    assert_true(props_read(json, strlen(json), reading->arena, &reading->props, reading->issues));
    free(json);
    for (int i = 0; i < reading->props.count; i++) {
        char path[128];
        snprintf(path, sizeof path, "props/%s.svg", reading->props.items[i].id);
        char *svg = read_file(path);
        if (svg == NULL) {
            fail_msg("%s is not there", path);
        }
        PlaceBox box = view_box(svg);
        assert_true(box.w == box.h);
        free(svg);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_place, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_bad_places, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_lights, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_props, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_shipped_places, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_shipped_props, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
