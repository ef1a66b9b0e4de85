#include <shoes/hash.h>

#include <string.h>

#define FNV_PRIME 1099511628211ULL
#define CRC_POLYNOMIAL 0xEDB88320u

uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t length) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ at[i]) * FNV_PRIME;
    }
    return hash;
}

uint64_t hash_text(uint64_t hash, const char *text) {
    return hash_bytes(hash, text, strlen(text) + 1);
}

/* Byte by byte from the low end, so that every machine agrees. */
uint64_t hash_number(uint64_t hash, int64_t number) {
    uint64_t bits = (uint64_t)number;
    for (int i = 0; i < 8; i++) {
        unsigned char byte = (unsigned char)(bits >> (8 * i) & 0xFF);
        hash = hash_bytes(hash, &byte, 1);
    }
    return hash;
}

uint32_t crc32_bytes(const void *bytes, size_t length) {
    const unsigned char *at = bytes;
    uint32_t crc = 0xFFFFFFFFu;
    for (size_t i = 0; i < length; i++) {
        crc ^= at[i];
        for (int bit = 0; bit < 8; bit++) {
            crc = crc >> 1 ^ (CRC_POLYNOMIAL & (0u - (crc & 1u)));
        }
    }
    return ~crc;
}
