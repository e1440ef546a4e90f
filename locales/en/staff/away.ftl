# A member of staff is away.

away-ask = <b>Are you away?</b> Choose your last day away. What you have claimed is everybody’s then.
# $last_on (String) a day
away-until = <b>You are away until { DAY($last_on) }, that day too.</b> Nobody can hand anything over to you. You can choose another day.
away-back = I am back
# On the screen of the roster
away-open = I am away
away-close = Close
