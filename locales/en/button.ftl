button-back = ‹ Back
button-today = Today
button-yesterday = Yesterday
# Answers to what did not work.
button-old = This button is from an older screen. Please use the newest one.
