/* Two checksums: FNV-1a (Fowler, Noll and Vo, 64 bits) for keys and identity, CRC-32 (ISO 3309,
 * polynomial 0xEDB88320, as in zlib) for the journal's lines. Neither is a defence against a
 * forger.
 */
#ifndef SHOES_HASH_H
#define SHOES_HASH_H

#include <stddef.h>
#include <stdint.h>

#define HASH_START 14695981039346656037ULL

/* Feeds `length` bytes into `hash`; begin with HASH_START. */
uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t length);
uint64_t
hash_text(uint64_t hash,
          const char *text); /* with its closing NUL, so that "ab","c" differs from "a","bc" */
uint64_t hash_number(uint64_t hash, int64_t number);

uint32_t crc32_bytes(const void *bytes, size_t length);

#endif
