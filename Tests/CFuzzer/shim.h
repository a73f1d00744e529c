#include <stddef.h>
#include <stdint.h>

// libFuzzer's own entry, which comes into the program with -sanitize=fuzzer. It has no header.
extern int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*read)(const uint8_t *bytes, size_t count));
