/* The tables of STORY-FORMAT: which fields a story has and where they go. Read with shape_read;
 * `names` of the reader is a StoryNames. */
#ifndef CONTENT_STORY_FIELDS_H
#define CONTENT_STORY_FIELDS_H

#include <shoes/story.h>

#include "content/shape.h"

/* A field's place in its struct, and what the author should put there. */
#define FIELD(struct_type, member, kind_of, what)                                                  \
    .kind = (kind_of), .offset = offsetof(struct_type, member), .about = (what)

/* A list {items, count} in the arena. */
#define ARENA_LIST(struct_type, member, type_of_item, item_field, what)                            \
    FIELD(struct_type, member.items, SHAPE_LIST, what),                                            \
        .in_arena = true, .count_offset = offsetof(struct_type, member.count),                     \
        .item_size = sizeof(type_of_item), .item = (item_field)

/* A list in the struct itself, with its count beside it. */
#define INLINE_LIST(struct_type, member, count_member, item_field, what)                           \
    FIELD(struct_type, member, SHAPE_LIST, what),                                                  \
        .count_offset = offsetof(struct_type, count_member),                                       \
        .item_size = sizeof(((struct_type *)0)->member[0]), .item = (item_field)

#define COUNT_OF(table) (sizeof(table) / sizeof *(table))

extern const ShapeRecord STORY_RECORD;
extern const ShapeRecord STORY_SHOES_RECORD;
extern const ShapeRecord STORY_ASK_RECORD;
extern const ShapeRecord STORY_SAY_RECORD;
extern const ShapeRecord STORY_INSIDE_RECORD;
extern const ShapeChoices STORY_DOES_CHOICES;
extern const ShapeChoices STORY_LIGHT_CHOICES;

/* Items of lists, shared. */
extern const ShapeField STORY_LINE_ITEM; /* const char *, one line */
extern const ShapeField STORY_TEXT_ITEM; /* const char * */
extern const ShapeField
    STORY_WHO_ITEM; /* const char *, a name; that it stands on stage is checked later */

/* story_own.c: what needs more than a table row. */
bool story_known_person(ShapeReader *reader, const char *name);
bool story_known_place(ShapeReader *reader, const char *name);
bool story_known_look(ShapeReader *reader, const char *name);
bool story_known_prop(ShapeReader *reader, const char *name);
int story_find_feeling(ShapeReader *reader, const char *name);
void story_own_format(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                      void *target);
/* {"sad": 3}; leaves `who` alone. */
void story_read_look(ShapeReader *reader, const cJSON *json, StoryLook *look);
void story_own_ages(ShapeReader *reader, const ShapeField *field, const cJSON *json, void *target);
void story_own_beat(ShapeReader *reader, const ShapeField *field, const cJSON *json, void *target);
void story_own_looks(ShapeReader *reader, const ShapeField *field, const cJSON *json, void *target);
void story_own_ifs(ShapeReader *reader, const ShapeField *field, const cJSON *json, void *target);
void story_own_told_by(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                       void *target);

#endif
