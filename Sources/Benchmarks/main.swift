#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

print("no benchmark yet")
