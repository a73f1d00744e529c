// Declared in glibc's headers behind _GNU_SOURCE, which Swift's Glibc module is not built with.
extern int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);
extern int syncfs(int fd);

#include <stddef.h>
#include <sys/types.h>
extern ssize_t getdents64(int fd, void *buffer, size_t length);
extern void *memmem(const void *text, size_t text_length, const void *words, size_t words_length);

// Extended attributes, which Swift's Glibc module leaves out.
#include <sys/xattr.h>

#define ENLIST_RENAME_NOREPLACE 1u
#define ENLIST_RENAME_EXCHANGE 2u

// struct statx itself comes from the kernel's header; only the function has to be declared.
#include <linux/stat.h>
extern int statx(int dirfd, const char *path, int flags, unsigned int mask, struct statx *buffer);

// Whether something is mounted at an open folder: 1 or 0, or -1 with errno. Swift can't tell struct and function apart.
static inline int enlist_is_mount_root(int fd) {
  const int empty_path = 0x1000; // AT_EMPTY_PATH: the descriptor itself
  struct statx result;
  if (statx(fd, "", empty_path, 0, &result) != 0) return -1;
  return (result.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}
