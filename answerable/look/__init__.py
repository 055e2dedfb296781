"""What the faces share in appearance: tokens, parts, page frames and times said as people say them."""
