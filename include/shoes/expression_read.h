/* Reads assets/expressions.json (content module).
 *
 * Every look has its action units (known numbers, weights 0..1), extras, body, voice and timing;
 * optional action units of a compound count when at least half of the posers showed them. The arena
 * keeps the strings.
 */
#ifndef SHOES_EXPRESSION_READ_H
#define SHOES_EXPRESSION_READ_H

#include <stdbool.h>
#include <stddef.h>

#include <shoes/arena.h>
#include <shoes/expression.h>
#include <shoes/issues.h>

/* False: at least one issue was added and *out is unchanged. */
bool expressions_read(const char *bytes, size_t length, Arena *arena, ExpressionBook *out,
                      Issues *issues);

#endif
