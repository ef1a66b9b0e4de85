/* How large things are and how one holds them (content module).
 *
 *     props_read(bytes, length, arena, &book, issues);
 *     const Prop *ball = prop_find(&book, "ball");
 */
#ifndef SHOES_PROP_H
#define SHOES_PROP_H

#include <stdbool.h>
#include <stddef.h>

#include <shoes/arena.h>
#include <shoes/issues.h>

enum { PROPS_MAX = 64 };

typedef enum PropHeld {
    PROP_HELD_NONE, /* nobody carries it about */
    PROP_HELD_ONE,  /* in one hand */
    PROP_HELD_BOTH  /* before the chest, in both hands */
} PropHeld;

typedef struct Prop {
    const char *id;
    double cm;             /* how wide it is; its picture is square and stands on its lower edge */
    int held;              /* PropHeld */
    bool stands;           /* it can stand or lie on the ground by itself */
    double grip_x, grip_y; /* where a hand takes it: 0..1 of its picture, right and down */
} Prop;

typedef struct PropBook {
    Prop items[PROPS_MAX];
    int count;
} PropBook;

/* assets/props/props.json: an object of props by id. False: at least one issue was added and *out
 * is unchanged. The arena keeps the ids. */
bool props_read(const char *bytes, size_t length, Arena *arena, PropBook *out, Issues *issues);

/* NULL: not there. */
const Prop *prop_find(const PropBook *book, const char *id);

#endif
