button-back = ‹ Back
# Answers to what did not work.
button-old = This button is from an older screen. Please use the newest one.
