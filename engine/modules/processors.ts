/** `os.cpu_count()`: what every machine of this kind has. */
export const processors = 4;
