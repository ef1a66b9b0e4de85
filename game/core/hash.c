#include <shoes/hash.h>

#include <string.h>

#define FNV_PRIME 1099511628211ULL

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

/* What a byte leaves behind is the sum (xor) of what its bits leave: eight numbers make a table of
 * 256. The second to fourth tables are for bytes with one to three more behind them, so that four
 * go at once. */
#define BIT(i, bit, value) ((i) >> (bit)&1 ? (value) : 0u)
#define ENTRY(i, a, b, c, d, e, f, g, h)                                                           \
    (BIT(i, 0, a) ^ BIT(i, 1, b) ^ BIT(i, 2, c) ^ BIT(i, 3, d) ^ BIT(i, 4, e) ^ BIT(i, 5, f) ^     \
     BIT(i, 6, g) ^ BIT(i, 7, h))
#define FOUR(i, ...)                                                                               \
    ENTRY(i, __VA_ARGS__), ENTRY((i) + 1, __VA_ARGS__), ENTRY((i) + 2, __VA_ARGS__),               \
        ENTRY((i) + 3, __VA_ARGS__)
#define SIXTEEN(i, ...)                                                                            \
    FOUR(i, __VA_ARGS__), FOUR((i) + 4, __VA_ARGS__), FOUR((i) + 8, __VA_ARGS__),                  \
        FOUR((i) + 12, __VA_ARGS__)
#define SIXTY_FOUR(i, ...)                                                                         \
    SIXTEEN(i, __VA_ARGS__), SIXTEEN((i) + 16, __VA_ARGS__), SIXTEEN((i) + 32, __VA_ARGS__),       \
        SIXTEEN((i) + 48, __VA_ARGS__)
#define TABLE(...)                                                                                 \
    {                                                                                              \
        SIXTY_FOUR(0u, __VA_ARGS__), SIXTY_FOUR(64u, __VA_ARGS__), SIXTY_FOUR(128u, __VA_ARGS__),  \
            SIXTY_FOUR(192u, __VA_ARGS__)                                                          \
    }

static const uint32_t LEFT[4][256] = {
    TABLE(0x77073096u, 0xEE0E612Cu, 0x076DC419u, 0x0EDB8832u, 0x1DB71064u, 0x3B6E20C8u, 0x76DC4190u,
          0xEDB88320u),
    TABLE(0x191B3141u, 0x32366282u, 0x646CC504u, 0xC8D98A08u, 0x4AC21251u, 0x958424A2u, 0xF0794F05u,
          0x3B83984Bu),
    TABLE(0x01C26A37u, 0x0384D46Eu, 0x0709A8DCu, 0x0E1351B8u, 0x1C26A370u, 0x384D46E0u, 0x709A8DC0u,
          0xE1351B80u),
    TABLE(0xB8BC6765u, 0xAA09C88Bu, 0x8F629757u, 0xC5B428EFu, 0x5019579Fu, 0xA032AF3Eu, 0x9B14583Du,
          0xED59B63Bu),
};

static uint32_t four_bytes(uint32_t crc, const unsigned char *at) {
    return LEFT[3][(crc ^ at[0]) & 0xFF] ^ LEFT[2][(crc >> 8 ^ at[1]) & 0xFF] ^
           LEFT[1][(crc >> 16 ^ at[2]) & 0xFF] ^ LEFT[0][(crc >> 24 ^ at[3]) & 0xFF];
}

uint32_t crc32_bytes(const void *bytes, size_t length) {
    const unsigned char *at = bytes;
    uint32_t crc = 0xFFFFFFFFu;
    for (; length >= 4; length -= 4, at += 4) {
        crc = four_bytes(crc, at);
    }
    for (; length > 0; length--, at++) {
        crc = crc >> 8 ^ LEFT[0][(crc ^ *at) & 0xFF];
    }
    return ~crc;
}
