/* A file that is one object of records, each under the name it is known by. Private to content. */
#ifndef CONTENT_SHAPE_NAMED_H
#define CONTENT_SHAPE_NAMED_H

#include "content/shape.h"

typedef struct ShapeNamed {
    const char *inside; /* "places": what the object holds, for messages */
    int most;
    /* Takes one more into `to`; its name is a good one and there is room. */
    void (*take)(ShapeReader *reader, const char *name, const cJSON *json, void *to);
    void *to;
} ShapeNamed;

/* False: issues say what is wrong, and `to` may be half filled. */
bool shape_read_named(const char *bytes, size_t length, Arena *arena, Issues *issues,
                      const ShapeNamed *named);

#endif
