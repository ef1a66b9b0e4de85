/* An arena: memory that is given out piece by piece and dies all at once.
 *
 * A story, a pack, the feelings, the text catalogue each live in one arena; pointers into it are
 * borrowed until arena_free. Nothing is freed singly. Memory refused ends the program
 * (memory_exit): callers never see NULL. The creator owns the arena.
 */
#ifndef SHOES_ARENA_H
#define SHOES_ARENA_H

#include <stddef.h>

typedef struct Arena Arena;

Arena *arena_new(void);
void arena_free(Arena *arena); /* NULL is fine */

/* `size` bytes, zeroed, aligned for any type. Size 0 gives a valid pointer that must not be read.
 */
void *arena_alloc(Arena *arena, size_t size);

/* `count` items of `size` bytes, zeroed; an overflowing product ends the program. */
void *arena_array(Arena *arena, size_t count, size_t size);

/* A copy of `length` bytes with a NUL behind it. */
char *arena_copy(Arena *arena, const char *bytes, size_t length);

/* Bytes given out so far, for tests and statistics. */
size_t arena_used(const Arena *arena);

#endif
