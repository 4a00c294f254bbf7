/** What is taken of a form at most; sizes in bytes. */
export interface PostedLimits {
  readonly files: number;
  readonly fileSize: number;
}

export const mebibyte = 1024 * 1024;

/** [FORM-01] [PROD-01] Photos of one request, by either door. */
export const photoLimits: PostedLimits = { files: 5, fileSize: 10 * mebibyte };

/** Media types of the photos that are read; a telephone makes one of these of its own kind when a page asks for them. */
export const acceptedPhotos = ['image/jpeg', 'image/png', 'image/webp'] as const;
