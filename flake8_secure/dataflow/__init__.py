"""What expressions may evaluate to: constants, types, texts, containers and untrusted data.

One class does it, written down in layers of which each knows what those below it do not:

=================  =======================================================================
``bindings``       what a name is by what binds it, statements left out
``expressions``    what an expression is by the bindings of its names
``variables``      names at one point of the program
``objects``        containers at one point of the program
``classes``        attributes of classes of the project and of their instances
``members``        attributes
``operations``     what narrows or changes the state in the midst of an expression
``functions``      calls of what the project defines
``libraries``      calls of what libraries define
``calls``          all calls, by what is called
``specials``       what operators, items and loops call
``exceptions``     what is raised, and where it is caught
``branches``       conditions, loops and patterns
``statements``     the statements of one body, in the order of evaluation
=================  =======================================================================

What values are is in `values`, texts piece by piece in `pieces`, and where untrusted ones came from in
`taints`. What tests and calls vouch for is in `guards`, `comparing`, `elements`, `flags`, `vouching`
and `quotes`, and what is known where a test is asked twice, in `ways`. What functions of libraries
return, where a row of data does not say it, is in `transfers` and the modules whose tables it puts
together; what queries of databases give is in `records`, and which keys have found a record in `found`.
`dispatching` runs what the type of an argument chooses. `supposing` asks what a body checks of values that
nobody knows, `loops` whether it says more than its name, and `options` what a program says of its arguments.
Which functions a server calls is in `handlers`, by decorators of the project in `registering`, those of other modules
that a file hands to one in `registered`, what their parameters hold then in `entries`, which of
them are worth running in `reach`, and what functions leave for each other in `shared`.
"""
