#include "content/style_read.h"

#include <stdio.h>
#include <string.h>

#include <shoes/expression.h>
#include <shoes/person_read.h>
#include <shoes/voice.h>

enum { WAIT_MOST_MS = 2000, PLACE = 96 };

typedef struct Reading {
    Arena *arena;
    Issues *issues;
    char place[PLACE]; /* "style.ways[2]" */
} Reading;

static const char *const eyes_names[PERSON_EYES_COUNT] = {"as_felt", "away", "down", "past",
                                                          "straight"};
static const char *const hands_names[PERSON_HANDS_COUNT] = {"as_felt", "still", "flap", "drum",
                                                            "fidget"};

static void complain(const Reading *reading, const char *key, const char *problem) {
    char place[2 * PLACE];
    snprintf(place, sizeof place, "%s.%.60s", reading->place, key);
    issues_add(reading->issues, ISSUE_ERROR, place, "%s", problem);
}

static const cJSON *member(const cJSON *json, const char *key) {
    return cJSON_GetObjectItemCaseSensitive(json, key);
}

static double number(const Reading *reading, const cJSON *json, const char *key, double low,
                     double high, double usual) {
    const cJSON *item = member(json, key);
    if (item == NULL) {
        return usual;
    }
    if (!cJSON_IsNumber(item) || item->valuedouble < low || item->valuedouble > high) {
        char problem[64];
        snprintf(problem, sizeof problem, "needs a number from %g to %g", low, high);
        complain(reading, key, problem);
        return usual;
    }
    return item->valuedouble;
}

static const char *text(const Reading *reading, const cJSON *json, const char *key) {
    const cJSON *item = member(json, key);
    if (item == NULL) {
        return NULL;
    }
    if (!cJSON_IsString(item) || item->valuestring[0] == '\0') {
        complain(reading, key, "needs a text");
        return NULL;
    }
    return arena_copy(reading->arena, item->valuestring, strlen(item->valuestring));
}

static bool flag(const Reading *reading, const cJSON *json, const char *key) {
    const cJSON *item = member(json, key);
    if (item != NULL && !cJSON_IsBool(item)) {
        complain(reading, key, "needs true or false");
    }
    return cJSON_IsTrue(item);
}

static int choice(const Reading *reading, const cJSON *json, const char *key,
                  const char *const *names, int count) {
    const cJSON *item = member(json, key);
    for (int i = 0; cJSON_IsString(item) && i < count; i++) {
        if (strcmp(item->valuestring, names[i]) == 0) {
            return i;
        }
    }
    if (item != NULL) {
        complain(reading, key, "is not one of the known names");
    }
    return 0;
}

/* `known` is one text: " face body ". */
static void check_keys(const Reading *reading, const cJSON *json, const char *known) {
    const cJSON *item = NULL;
    if (json != NULL && !cJSON_IsObject(json)) {
        issues_add(reading->issues, ISSUE_ERROR, reading->place, "must be { ... }");
    }
    cJSON_ArrayForEach(item, json) {
        char wanted[64];
        snprintf(wanted, sizeof wanted, " %.60s ", item->string == NULL ? "" : item->string);
        if (strstr(known, wanted) == NULL) {
            complain(reading, item->string == NULL ? "" : item->string, "is not known here");
        }
    }
}

static const char *read_sound(const Reading *reading, const cJSON *json) {
    const char *sound = text(reading, json, "sound");
    if (sound != NULL && !voice_sound_known(sound)) {
        complain(reading, "sound", "is no sound that the hum voice can make");
    }
    return sound;
}

static PersonVoice read_voice(const Reading *outer, const cJSON *parent) {
    const cJSON *json = member(parent, "voice");
    Reading reading = *outer;
    snprintf(reading.place, sizeof reading.place, "%.60s.voice", outer->place);
    check_keys(&reading, json, " rate db pause sound ");
    return (PersonVoice){.rate = number(&reading, json, "rate", .5, 2, 1),
                         .db = number(&reading, json, "db", -18, 12, 0),
                         .pause = number(&reading, json, "pause", .3, 4, 1),
                         .sound = read_sound(&reading, json)};
}

static int read_wait(const Reading *reading, const cJSON *json) {
    return (int)number(reading, json, "wait_ms", 0, WAIT_MOST_MS, 0);
}

static void read_looks(const Reading *reading, const cJSON *json, PersonWay *way) {
    const cJSON *item = NULL, *list = member(json, "looks");
    cJSON_ArrayForEach(item, list) {
        if (cJSON_IsString(item) && way->look_count < PERSON_WAY_LOOKS_MAX) {
            way->looks[way->look_count++] =
                arena_copy(reading->arena, item->valuestring, strlen(item->valuestring));
        }
    }
    if (!cJSON_IsArray(list) || way->look_count == 0 ||
        way->look_count != cJSON_GetArraySize(list)) {
        complain(reading, "looks", "needs one to sixteen names of looks");
    }
}

static PersonWay read_way(const Reading *reading, const cJSON *json) {
    check_keys(reading, json,
               " looks face body eyes_of mouth_of bearing_of lent arms eyes hands copies "
               "wait_ms voice ");
    PersonWay way = {
        .face = number(reading, json, "face", 0, 2, 1),
        .body = number(reading, json, "body", 0, 2, 1),
        .eyes_of = text(reading, json, "eyes_of"),
        .mouth_of = text(reading, json, "mouth_of"),
        .bearing_of = text(reading, json, "bearing_of"),
        .lent = number(reading, json, "lent", 0, 1, 1),
        .arms = text(reading, json, "arms"),
        .eyes = (PersonEyes)choice(reading, json, "eyes", eyes_names, PERSON_EYES_COUNT),
        .hands = (PersonHands)choice(reading, json, "hands", hands_names, PERSON_HANDS_COUNT),
        .copies = flag(reading, json, "copies"),
        .wait_ms = read_wait(reading, json),
        .voice = read_voice(reading, json)};
    read_looks(reading, json, &way);
    return way;
}

static void read_ways(Reading *reading, const cJSON *json, PersonStyle *style) {
    const cJSON *item = NULL, *list = member(json, "ways");
    if (list != NULL && (!cJSON_IsArray(list) || cJSON_GetArraySize(list) > PERSON_WAYS_MAX)) {
        complain(reading, "ways", "needs a list of at most eight");
        return;
    }
    cJSON_ArrayForEach(item, list) {
        snprintf(reading->place, sizeof reading->place, "style.ways[%d]", style->way_count);
        style->ways[style->way_count++] = read_way(reading, item);
    }
}

PersonStyle style_read(const cJSON *json, Arena *arena, Issues *issues) {
    Reading reading = {arena, issues, "style"};
    check_keys(&reading, json,
               " face body one_sided talks_with_hands listens speaks wait_ms voice ways ");
    PersonStyle style = {
        .face = number(&reading, json, "face", .2, 2, 1),
        .body = number(&reading, json, "body", .2, 2, 1),
        .one_sided = number(&reading, json, "one_sided", 0, 1, 0),
        .talks_with_hands = flag(&reading, json, "talks_with_hands"),
        .listens = (PersonEyes)choice(&reading, json, "listens", eyes_names, PERSON_EYES_COUNT),
        .speaks = (PersonEyes)choice(&reading, json, "speaks", eyes_names, PERSON_EYES_COUNT),
        .wait_ms = read_wait(&reading, json),
        .voice = read_voice(&reading, json)};
    read_ways(&reading, json, &style);
    return style;
}

/* --- finding the looks it names --- */

static const Expression *find(const ExpressionBook *book, const char *look, int way,
                              const char *key, Issues *issues) {
    const Expression *found = expression_find(book, look);
    if (look != NULL && found == NULL) {
        char place[PLACE];
        snprintf(place, sizeof place, "style.ways[%d].%s", way, key);
        issues_add(issues, ISSUE_ERROR, place, "there is no look \"%.60s\"", look);
    }
    return found;
}

bool person_style_find(Person *person, const ExpressionBook *book, Issues *issues) {
    size_t before = issues_errors(issues);
    for (int i = 0; i < person->style.way_count; i++) {
        PersonWay *way = &person->style.ways[i];
        for (int k = 0; k < way->look_count; k++) {
            find(book, way->looks[k], i, "looks", issues);
        }
        way->lend[0] = find(book, way->eyes_of, i, "eyes_of", issues);
        way->lend[1] = find(book, way->mouth_of, i, "mouth_of", issues);
        way->lend[2] = find(book, way->bearing_of, i, "bearing_of", issues);
    }
    return issues_errors(issues) == before;
}
