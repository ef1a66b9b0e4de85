#include <shoes/person_read.h>

#include <stdlib.h>
#include <string.h>

#include <shoes/json.h>

#include "content/style_read.h"

typedef struct Names {
    const char *const *items;
    int count;
} Names;

static const char *const pronouns[] = {"she", "he", "they"};
static const char *const hairs[HAIR_COUNT] = {"none",    "curls",    "short", "mop", "shag",
                                              "bunches", "twists",   "bob",   "bun", "waves",
                                              "set",     "receding", "scarf"};
static const char *const tops[TOP_COUNT] = {"tee",   "jumper", "hoodie", "tunic",    "dress",
                                            "shirt", "scrubs", "track",  "cardigan", "apron"};
static const char *const shoes[SHOES_COUNT] = {"football", "high_tops", "velcro",   "rain_boots",
                                               "slip_ons", "sandals",   "skate",    "white_boots",
                                               "clogs",    "running",   "slippers", "brown_boots"};

static const cJSON *member(const cJSON *object, const char *key) {
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

static double number(const cJSON *object, const char *key, double low, double high,
                     Issues *issues) {
    const cJSON *item = member(object, key);
    if (!cJSON_IsNumber(item) || item->valuedouble < low || item->valuedouble > high) {
        issues_add(issues, ISSUE_ERROR, key, "needs a number from %g to %g", low, high);
        return low;
    }
    return item->valuedouble;
}

static const char *string(const cJSON *object, const char *key, Arena *arena, Issues *issues) {
    const cJSON *item = member(object, key);
    if (!cJSON_IsString(item) || item->valuestring[0] == '\0') {
        issues_add(issues, ISSUE_ERROR, key, "needs a text");
        return "";
    }
    return arena_copy(arena, item->valuestring, strlen(item->valuestring));
}

static int choice(const cJSON *object, const char *key, Names names, Issues *issues) {
    const cJSON *item = member(object, key);
    for (int i = 0; cJSON_IsString(item) && i < names.count; i++) {
        if (strcmp(item->valuestring, names.items[i]) == 0) {
            return i;
        }
    }
    issues_add(issues, ISSUE_ERROR, key, "is not one of the known names");
    return 0;
}

static uint32_t colour(const cJSON *object, const char *key, Issues *issues) {
    const cJSON *item = member(object, key);
    char *end = NULL;
    if (cJSON_IsString(item) && item->valuestring[0] == '#' && strlen(item->valuestring) == 7) {
        unsigned long value = strtoul(item->valuestring + 1, &end, 16);
        if (*end == '\0') {
            return (uint32_t)value;
        }
    }
    issues_add(issues, ISSUE_ERROR, key, "needs a colour like #c8453b");
    return 0;
}

static bool flag(const cJSON *object, const char *key) {
    return cJSON_IsTrue(member(object, key));
}

static PersonHead read_head(const cJSON *json, Issues *issues) {
    return (PersonHead){.heads = number(json, "heads", 2, 8, issues),
                        .width = number(json, "width", .5, 1.2, issues),
                        .temple = number(json, "temple", .4, 1.2, issues),
                        .cheek = number(json, "cheek", -.3, .6, issues),
                        .jaw = number(json, "jaw", 0, 1, issues),
                        .chin = number(json, "chin", .1, .9, issues),
                        .eye_y = number(json, "eye_y", -.3, .3, issues),
                        .eye_x = number(json, "eye_x", .2, .6, issues),
                        .eye = number(json, "eye", .3, 1.5, issues),
                        .mouth = number(json, "mouth", .5, 1.6, issues),
                        .nose = number(json, "nose", .4, 2.5, issues),
                        .brow = number(json, "brow", .4, 2, issues)};
}

static PersonColours read_colours(const cJSON *json, Issues *issues) {
    return (PersonColours){.skin = colour(json, "skin", issues),
                           .shade = colour(json, "shade", issues),
                           .blush = colour(json, "blush", issues),
                           .hair = colour(json, "hair", issues),
                           .hair_light = colour(json, "hair_light", issues),
                           .lip = colour(json, "lip", issues),
                           .iris = colour(json, "iris", issues),
                           .top = colour(json, "top", issues),
                           .top_shade = colour(json, "top_shade", issues),
                           .top_trim = colour(json, "top_trim", issues),
                           .legs = colour(json, "legs", issues),
                           .legs_shade = colour(json, "legs_shade", issues),
                           .shoe = colour(json, "shoe", issues),
                           .shoe_trim = colour(json, "shoe_trim", issues),
                           .shoe_detail = colour(json, "shoe_detail", issues),
                           .scarf = colour(json, "scarf", issues)};
}

static PersonKit read_kit(const cJSON *json) {
    return (PersonKit){.glasses = flag(json, "glasses"),
                       .hearing_aid = flag(json, "hearing_aid"),
                       .ear_defenders = flag(json, "ear_defenders"),
                       .wheelchair = flag(json, "wheelchair"),
                       .stick = flag(json, "stick"),
                       .hood = flag(json, "hood"),
                       .beard = flag(json, "beard"),
                       .stubble = flag(json, "stubble"),
                       .freckles = flag(json, "freckles"),
                       .lines = flag(json, "lines")};
}

static PersonLook read_look(const cJSON *json, Issues *issues) {
    return (PersonLook){
        .height_cm = number(json, "height_cm", 80, 220, issues),
        .build = number(json, "build", 0, 1, issues),
        .shoulders = number(json, "shoulders", .05, .25, issues),
        .head = read_head(member(json, "head"), issues),
        .hair = (PersonHair)choice(json, "hair", (Names){hairs, HAIR_COUNT}, issues),
        .top = (PersonTop)choice(json, "top", (Names){tops, TOP_COUNT}, issues),
        .shoes = (PersonShoes)choice(json, "shoes", (Names){shoes, SHOES_COUNT}, issues),
        .shorts = flag(json, "shorts"),
        .colours = read_colours(member(json, "colours"), issues),
        .kit = read_kit(member(json, "kit"))};
}

static const char *vowels(const cJSON *json, Arena *arena, Issues *issues) {
    const char *text = string(json, "vowels", arena, issues);
    if (text[strspn(text, "ieaoum")] != '\0') {
        issues_add(issues, ISSUE_ERROR, "vowels", "are some of i e a o u m");
    }
    return text;
}

static PersonThroat read_throat(const cJSON *json, Arena *arena, Issues *issues) {
    return (PersonThroat){.base = number(json, "base", 60, 500, issues),
                          .tract = number(json, "tract", .5, 1.3, issues),
                          .front = number(json, "front", .7, 1.3, issues),
                          .breathy = number(json, "breathy", 0, 1, issues),
                          .creak = number(json, "creak", 0, 1, issues),
                          .tremor = number(json, "tremor", 0, 1, issues),
                          .rate = number(json, "rate", .5, 2, issues),
                          .vowels = vowels(json, arena, issues)};
}

bool person_read(const char *bytes, size_t length, Arena *arena, Person *out, Issues *issues) {
    size_t before = issues_errors(issues);
    cJSON *tree = json_read(bytes, length, issues);
    if (tree == NULL) {
        return false;
    }
    Person person = {.id = string(tree, "id", arena, issues),
                     .name = string(tree, "name", arena, issues),
                     .pronoun =
                         (PersonPronoun)choice(tree, "pronoun", (Names){pronouns, 3}, issues),
                     .age = (int)number(tree, "age", 3, 120, issues),
                     .accent = colour(tree, "accent", issues),
                     .throat = read_throat(member(tree, "throat"), arena, issues),
                     .look = read_look(member(tree, "look"), issues),
                     .style = style_read(member(tree, "style"), arena, issues)};
    cJSON_Delete(tree);
    if (issues_errors(issues) > before) {
        return false;
    }
    *out = person;
    return true;
}
