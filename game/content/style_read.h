/* Reads "style" of assets/people/ID.json. Private to content. */
#ifndef CONTENT_STYLE_READ_H
#define CONTENT_STYLE_READ_H

#include <cjson/cJSON.h>

#include <shoes/arena.h>
#include <shoes/issues.h>
#include <shoes/person.h>

/* NULL: shows everything as most people do. Problems are added with their path
 * ("style.ways[2].face"). The arena keeps the strings. */
PersonStyle style_read(const cJSON *json, Arena *arena, Issues *issues);

#endif
