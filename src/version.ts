export const libraryVersion = "0.0.0";
