"""The words of the generated documents. Tasks use the same lists (see ``template_lists``)."""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """The words of a block of text."""
    return tuple(text.split())


NAMES = listed(
    """
    a b c d e f g h i j k m n p q r s t u v w x y z value name data item key text line node count total size
    index result path word token left right first last start end width height color label user message
    status score price order offset depth level parent child root head tail queue table row cell page part
    block group values names items keys lines words nodes rows users scores files pages parts numbers points
    letters mode kind state flag ready done valid found empty active seen cache config options limit rate
    speed weight mass angle area field entry event task job step loss model shape scale high low mid top
    source target month year day hour time date city street letter number string input output answer
    question
    """
)

WORDS = listed(
    """
    hello world error done start stop ready failed found missing open close file user name data value result
    the a no not all new old red green blue black white apple pear bread milk water good bad small fast slow
    left right up yes cat dog bird fish tree river sea sun one two three four five first last next key line
    word table page number letter color message please try again wait now later load save send read write
    check test empty total count score level price order item date time day week year city street task job
    input output server client answer question active limit state
    """
)

FUNCTIONS = listed(
    """
    load save run get set_value find make build parse read write update check count process trim clean merge
    split join sort add remove insert push pop send close start stop reset apply convert encode decode draw
    move copy select search match create delete store area total test step score
    """
)

CALLS = listed("print log show say warn send write emit echo error info debug notify report alert reply")

CLASSES = listed(
    """
    Node Point User Item Stack Queue Parser Reader Writer Model Layer Config Task Job Event Player Game
    Shape Circle Square Car Dog Cat Tree Graph Edge Table Row Cell Page Book Order Cart Client Server Logger
    Timer
    """
)

FILES = listed(
    """
    data input output config notes log users names words scores report result table index readme cache test
    train model points items letters pages events orders history
    """
)

READ_NAMES = ("source", "infile", "input_path", "in_path", "src", "in_file", "read_path", "input_file")
WRITE_NAMES = ("target", "outfile", "output_path", "out_path", "dst", "out_file", "write_path", "output_file")

HANDLES = ("f", "g", "fh", "file", "handle", "stream", "fp", "fin", "reader", "src_file")

PREPOSITIONS = ("for", "from", "to", "in", "with", "of", "at", "by")

FIELDS = ("name", "value", "size", "data", "key", "parent", "left", "right")
"""Usual names of attributes."""
SWAPPED = (("x", "y"), ("a", "b"), ("i", "j"), ("left", "right"))
"""Usual names of variables that are swapped."""
