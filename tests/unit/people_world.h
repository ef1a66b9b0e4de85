/* Every look and the twelve people, read from the assets; for the tests that draw them all. */
#ifndef PEOPLE_WORLD_H
#define PEOPLE_WORLD_H

#include <stdio.h>
#include <stdlib.h>

#include <shoes/expression_read.h>
#include <shoes/person_read.h>

#ifndef SHOES_ASSETS
#define SHOES_ASSETS "assets"
#endif

enum { WORLD_PEOPLE = 12 };

typedef struct PeopleWorld {
    Arena *arena;
    Issues *issues;
    ExpressionBook book;
    Person people[WORLD_PEOPLE];
    char bytes[1 << 18];
    size_t length;
} PeopleWorld;

static bool people_world_load(PeopleWorld *world, const char *path) {
    char whole[256];
    snprintf(whole, sizeof whole, "%s/%s", SHOES_ASSETS, path);
    FILE *file = fopen(whole, "rb");
    if (file == NULL) {
        return false;
    }
    world->length = fread(world->bytes, 1, sizeof world->bytes, file);
    fclose(file);
    return true;
}

static int people_world_open(void **state) {
    static const char *const ids[WORLD_PEOPLE] = {"maya", "sam", "leo",  "amina", "robin", "noor",
                                                  "theo", "jun", "dana", "tomas", "li",    "omar"};
    PeopleWorld *world = calloc(1, sizeof *world);
    if (world == NULL) {
        return 1;
    }
    world->arena = arena_new();
    world->issues = issues_new();
    *state = world;
    if (!people_world_load(world, "expressions.json") ||
        !expressions_read(world->bytes, world->length, world->arena, &world->book, world->issues)) {
        return 1;
    }
    for (int i = 0; i < WORLD_PEOPLE; i++) {
        char path[64];
        snprintf(path, sizeof path, "people/%s.json", ids[i]);
        if (!people_world_load(world, path) ||
            !person_read(world->bytes, world->length, world->arena, &world->people[i],
                         world->issues)) {
            return 1;
        }
    }
    return 0;
}

static int people_world_close(void **state) {
    PeopleWorld *world = *state;
    issues_free(world->issues);
    arena_free(world->arena);
    free(world);
    return 0;
}

#endif
