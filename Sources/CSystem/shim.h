// Declared in glibc's <stdio.h> behind _GNU_SOURCE, which Swift's Glibc module is not built with.
extern int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);

#define ENLIST_RENAME_NOREPLACE 1u
#define ENLIST_RENAME_EXCHANGE 2u
