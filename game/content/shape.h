/* Table-driven reading: a cJSON object into a struct, every problem named with its path.
 *
 * A table of ShapeFields says for each key what may stand there and where it goes (an offset into
 * the struct). The same rules stand in levels/story.schema.json; change both together.
 *
 *     static const ShapeField FIELDS[] = {
 *         {.name = "title", .about = "a title for the shelf", .kind = SHAPE_LINE, .required = true,
 *          .offset = offsetof(Pack, title)},
 *     };
 *     shape_read(&reader, &(ShapeRecord){FIELDS, 1}, json, &pack);
 *
 * What is missing or broken leaves a hole: NULL, no items, or `absent` for numbers and choices (0
 * when the table does not say) and -1 for what is looked up. Later rules stay silent about holes,
 * so one slip gives one message.
 */
#ifndef CONTENT_SHAPE_H
#define CONTENT_SHAPE_H

#include <stdbool.h>
#include <stddef.h>

#include <cjson/cJSON.h>

#include <shoes/arena.h>
#include <shoes/issues.h>

enum { SHAPE_PATH = 150, SHAPE_SHOWN = 48 };

typedef struct ShapeReader {
    Arena *arena;
    Issues *issues;
    const void *names; /* for `check`, `find` and `own` */
    char path[SHAPE_PATH];
} ShapeReader;

typedef enum ShapeKind {
    SHAPE_TEXT,   /* const char *: up to 2,000 bytes and 40 lines, not empty, nothing invisible */
    SHAPE_LINE,   /* const char *: the same on one line */
    SHAPE_ID,     /* const char *: [a-z0-9-]{1,40} */
    SHAPE_NAME,   /* const char *: [a-z0-9_-]{1,40}; `check` may refuse it */
    SHAPE_KEY,    /* const char *: id/id */
    SHAPE_LANG,   /* const char *: "en", "pt-BR" */
    SHAPE_WORD,   /* const char *: one of `choices` */
    SHAPE_CHOICE, /* int: index into `choices` */
    SHAPE_FOUND,  /* int: what `find` makes of a name */
    SHAPE_WHOLE,  /* int: low .. high */
    SHAPE_NUMBER, /* double: low .. high */
    SHAPE_FLAG,   /* bool */
    SHAPE_RECORD, /* a struct at `offset` (or the same struct: offset 0) by `record`; `low` fields
                     at least */
    SHAPE_LIST,   /* low .. high of `item` */
    SHAPE_OWN /* whatever `own` does; it reports its own problems; without `own`: known, not read */
} ShapeKind;

typedef struct ShapeField ShapeField;

typedef struct ShapeRecord {
    const ShapeField *fields;
    size_t count;
} ShapeRecord;

typedef struct ShapeChoices {
    const char *const *words;
    size_t count;
} ShapeChoices;

struct ShapeField {
    const char *name;
    const char *about; /* what goes here, for the author: "a title for the shelf" */
    ShapeKind kind;
    bool required;
    bool distinct; /* lists: no text twice */
    bool in_arena; /* lists: `offset` holds a pointer to items, else the items themselves */
    size_t offset;
    size_t count_offset; /* lists */
    size_t item_size;    /* lists */
    double low, high;
    double absent;
    const ShapeChoices *choices;
    const ShapeRecord *record;
    const ShapeField *item;
    bool (*check)(ShapeReader *reader, const char *name);
    int (*find)(ShapeReader *reader, const char *name);
    void (*own)(ShapeReader *reader, const ShapeField *field, const cJSON *json, void *target);
};

/* Fills a zeroed struct. */
void shape_read(ShapeReader *reader, const ShapeRecord *record, const cJSON *json, void *target);

/* One value by one field; `target` is the struct that field->offset counts in. */
void shape_read_value(ShapeReader *reader, const ShapeField *field, const cJSON *json,
                      void *target);

/* A list (shape_list.c); counts, doubles and each item. */
void shape_read_list(ShapeReader *reader, const ShapeField *field, const cJSON *json, void *target);

/* Is it a list with low .. high items? Reports when not, but is true for a list that is only too
 * short or long. */
bool shape_is_list(ShapeReader *reader, const ShapeField *field, const cJSON *json);

/* Reads a text by a text kind; NULL after a problem. The copy lies in the arena. */
const char *shape_text(ShapeReader *reader, const ShapeField *field, const cJSON *json);

/* [a-z0-9_-]{1,40}; reports when not. For keys of an object that are names. */
bool shape_is_name(ShapeReader *reader, const char *key);

/* Path bookkeeping: the length before is handed back to shape_leave. */
size_t shape_enter(ShapeReader *reader, const char *key);
size_t shape_enter_item(ShapeReader *reader, int index);
void shape_leave(ShapeReader *reader, size_t length);

/* An error at the present path. */
void shape_problem(ShapeReader *reader, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* "X is not known here" with the nearest known word, at the present path. */
void shape_unknown(ShapeReader *reader, const char *what, const char *word,
                   const char *const *known, size_t count);

/* A foreign word made fit for a message: short, without invisible characters. Writes SHAPE_SHOWN
 * bytes at most. */
const char *shape_shown(char out[SHAPE_SHOWN], const char *word);

#endif
