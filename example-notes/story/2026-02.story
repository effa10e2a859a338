# February. First dates move. Lee hears the standard before he misses it a second time; Theo hears nothing.

@@@ commit 2026-02-02T14:42:30-08:00 Dana Cole <dana@example.com>
notes: 1:1 with priya

@@@ file 1on1s/priya/2026-02-02.md
---
date: 2026-02-02
owner: dana
with: priya
stance: coaching
---
## Priorities
- Ship the cache to the two northern depots

## Blockers
- Handheld team wants a week's notice before we change response headers  [blocker:: scope]

## Decisions
- We give them the week; launch moves to 02-16

## Growth
- Wrote the rollback steps before the launch steps  [principle:: Insist on the Highest Standards]  [evidence:: PR-855]

## Hard question
What would you change if you had my job?
> I would stop the Monday status deck. Four of us write it and I have met one reader.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @priya switches the northern depots to the cache #slot-latency  [output:: dashboard link with p99 before and after]  [due:: 2026-02-13]  [id:: priya-0202a]
- [ ] @dana ends the Monday status deck  [output:: one message to the team saying so]  [due:: 2026-02-06]  [id:: priya-0202b]

@@@ commit 2026-02-02T17:49:42-08:00 Dana Cole <dana@example.com>
done theo-0106a

@@@ edit 1on1s/theo/2026-01-06.md
< - [ ] @theo runs the dry run on December's invoices: [dry-run result](docs/recon/dry-run.md)  [was:: 2026-01-16]  [why:: the third carrier's December file was cut off]  [due:: 2026-01-30]  [id:: theo-0106a]
> - [x] @theo runs the dry run on December's invoices: [dry-run result](docs/recon/dry-run.md)  [was:: 2026-01-16]  [why:: the third carrier's December file was cut off]  [due:: 2026-01-30]  [completion:: 2026-02-02]  [id:: theo-0106a]

@@@ commit 2026-02-03T11:03:44-08:00 Dana Cole <dana@example.com>
done: mei-0128a

@@@ edit 1on1s/mei/2026-01-28.md
< - [ ] @mei explains the 05:50 loss in writing: [one page](docs/queue/0550.md)  [due:: 2026-02-03]  [id:: mei-0128a]
> - [x] @mei explains the 05:50 loss in writing: [one page](docs/queue/0550.md)  [due:: 2026-02-03]  [completion:: 2026-02-03]  [id:: mei-0128a]

@@@ commit 2026-02-03T11:12:52-08:00 Dana Cole <dana@example.com>
done: lee-0129b

@@@ edit 1on1s/lee/2026-01-29.md
< - [ ] @dana backs the CSV decision with the Depot Ops lead  [output:: her answer, in the thread]  [due:: 2026-02-03]  [id:: lee-0129b]
> - [x] @dana backs the CSV decision with the Depot Ops lead  [output:: her answer, in the thread]  [due:: 2026-02-03]  [completion:: 2026-02-03]  [id:: lee-0129b]

@@@ commit 2026-02-03T16:35:05-08:00 Dana Cole <dana@example.com>
notes: theo 02-03

@@@ file 1on1s/theo/2026-02-03.md
---
date: 2026-02-03
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0106a  97.1% of lines match, three days late  [on:: 2026-02-02]

## Priorities
- The 2.9%

## Blockers
- none

## Decisions
- Rounding lines are closed as one group

## Growth
- Split the 2.9% into four causes with a count for each  [principle:: Are Right, A Lot]  [evidence:: docs/recon/dry-run.md]

## Hard question
Which of your commitments are you least sure of?
> Thresholds by Friday.

## Commitments
escalate:: @sam, with the reason

- [ ] @theo closes the rounding group  [output:: the change, merged]  [due:: 2026-02-10]  [id:: theo-0203a]

@@@ commit 2026-02-04T14:30:28-08:00 Dana Cole <dana@example.com>
notes: 1:1 with mei

@@@ file 1on1s/mei/2026-02-04.md
---
date: 2026-02-04
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0128a  the consumer restarts at 05:55 every day and drops what it holds  [on:: 2026-02-03]

## Priorities
- Fix the restart, or survive it

## Blockers
- Two services write to the queue and the second has no owner on paper  [blocker:: scope]  #second-writer

## Decisions
- We survive the restart; moving it needs four teams

## Growth
- Found the cron line from 2021 that restarts the consumer  [principle:: Dive Deep]  [evidence:: docs/queue/0550.md]

## Hard question
Which of your commitments are you least sure of?
> The fix. I can write it; I cannot test it before a real morning.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [due:: 2026-02-17]  [id:: mei-0204a]
- [ ] @dana finds the owner of the second writer #second-writer  [output:: a name on the service page]  [due:: 2026-02-10]  [id:: mei-0204b]

@@@ commit 2026-02-05T10:27:41-08:00 Dana Cole <dana@example.com>
done: omar-0122a

@@@ edit 1on1s/omar/2026-01-22.md
< - [ ] @omar starts the pilot in Leeds #planner  [output:: pilot dashboard with overrides a day]  [due:: 2026-02-06]  [id:: omar-0122a]
> - [x] @omar starts the pilot in Leeds #planner  [output:: pilot dashboard with overrides a day]  [due:: 2026-02-06]  [completion:: 2026-02-05]  [id:: omar-0122a]

@@@ commit 2026-02-05T11:52:33-08:00 Dana Cole <dana@example.com>
done lee-0129a

@@@ edit 1on1s/lee/2026-01-29.md
< - [ ] @lee tells Depot Ops about CSV, with the export steps  [output:: the mail, copied to me]  [due:: 2026-02-05]  [id:: lee-0129a]
> - [x] @lee tells Depot Ops about CSV, with the export steps  [output:: the mail, copied to me]  [due:: 2026-02-05]  [completion:: 2026-02-05]  [id:: lee-0129a]

@@@ commit 2026-02-05T14:37:20-08:00 Dana Cole <dana@example.com>
notes: omar 02-05

@@@ file 1on1s/omar/2026-02-05.md
---
date: 2026-02-05
owner: dana
with: omar
stance: coaching
---
## Follow-up
- [x] omar-0122a  live at 07:40

## Priorities
- Leeds pilot, first day
- On-call again: seven pages, same two alerts #oncall

## Blockers
- none

## Decisions
- The pilot runs four weeks before we read the numbers

## Growth
- none

## Hard question
What would you change if you had my job?
> Pay attention to who carries the pager. It is three names out of seven.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @omar writes [the pilot's stop conditions](docs/pilot-stop.md) #planner  [due:: 2026-02-20]  [id:: omar-0205a]
- [ ] @dana brings Sam the case for a second planner engineer  [output:: the case, one page]  [due:: 2026-02-19]  [id:: omar-0205b]

@@@ commit 2026-02-05T14:44:04-08:00 Dana Cole <dana@example.com>
done: priya-0202b

@@@ edit 1on1s/priya/2026-02-02.md
< - [ ] @dana ends the Monday status deck  [output:: one message to the team saying so]  [due:: 2026-02-06]  [id:: priya-0202b]
> - [x] @dana ends the Monday status deck  [output:: one message to the team saying so]  [due:: 2026-02-06]  [completion:: 2026-02-05]  [id:: priya-0202b]

@@@ commit 2026-02-06T17:34:21-08:00 Dana Cole <dana@example.com>
notes: ines 02-06

@@@ file 1on1s/ines/2026-02-06.md
---
date: 2026-02-06
owner: dana
with: ines
stance: coaching
---
## Priorities
- Audit: two depots done, both with printers set to the wrong heat #label-audit
- Test rig for label stock

## Blockers
- none

## Decisions
- Wrong heat is corrected on the spot and noted, not ticketed

## Growth
- Wrote the one-page heat guide that depots now keep at the printer  [principle:: Invent and Simplify]  [evidence:: docs/labels/heat.md]

## Feedback
- Heat guide  [feedback:: praise]
  - situation:: Leeds asked twice in a week which heat belongs to which stock
  - behavior:: made a card with a photograph for each stock and laminated it
  - impact:: Leeds relabels fell from 2.4% to 1.6% in eight days

## Hard question
Which of your commitments are you least sure of?
> The 20th for the audit. Four depots want to be last.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @ines builds the stock test rig: [rig notes](docs/labels/rig.md)  [due:: 2026-02-18]  [id:: ines-0206a]
- [ ] @dana orders label stock samples  [output:: delivery note]  [due:: 2026-02-13]  [id:: ines-0206b]

@@@ commit 2026-02-10T09:17:17-08:00 Dana Cole <dana@example.com>
done theo-0203a

@@@ edit 1on1s/theo/2026-02-03.md
< - [ ] @theo closes the rounding group  [output:: the change, merged]  [due:: 2026-02-10]  [id:: theo-0203a]
> - [x] @theo closes the rounding group  [output:: the change, merged]  [due:: 2026-02-10]  [completion:: 2026-02-10]  [id:: theo-0203a]

@@@ commit 2026-02-10T11:51:35-08:00 Dana Cole <dana@example.com>
slip: theo-0127a to 02-27

@@@ edit 1on1s/theo/2026-01-27.md
< - [ ] @theo writes [the alert thresholds](docs/recon/thresholds.md)  [due:: 2026-02-06]  [id:: theo-0127a]
> - [ ] @theo writes [the alert thresholds](docs/recon/thresholds.md)  [was:: 2026-02-06]  [why:: wants January's numbers first]  [due:: 2026-02-27]  [id:: theo-0127a]

@@@ commit 2026-02-10T16:39:35-08:00 Dana Cole <dana@example.com>
notes: theo

@@@ file 1on1s/theo/2026-02-10.md
---
date: 2026-02-10
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0203a
- [ ] theo-0127a  was due on Friday, moved to the 27th

## Priorities
- January's invoices

## Blockers
- none

## Decisions
- none

## Growth
- none

## Hard question
What have I not asked you that I should have?
> Nothing comes to mind.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @dana drafts a first set of thresholds to react to  [output:: the draft]  [due:: 2026-02-24]  [id:: theo-0210a]

@@@ commit 2026-02-11T15:32:06-08:00 Dana Cole <dana@example.com>
notes: mei

@@@ file 1on1s/mei/2026-02-11.md
---
date: 2026-02-11
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0204b  [on:: 2026-02-10]

## Priorities
- Acknowledgement change is in review

## Blockers
- Review asks for a design and the ticket asked for a fix  [blocker:: scope]  #second-writer

## Decisions
- A two-page design is enough; Priya reviews it in March with the next step

## Growth
- Answered nine review comments in one day, three of them with "you are right"  [principle:: Earn Trust]  [evidence:: https://git.example.com/labels/pr/210]

## Hard question
What are you avoiding right now?
> I avoid telling Omar that his comment is wrong. I measured it.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @mei answers Omar's comment with the measurement  [output:: the comment]  [due:: 2026-02-17]  [id:: mei-0211a]
- [ ] @dana tells both reviewers what was asked for  [output:: one message, both named]  [due:: 2026-02-13]  [id:: mei-0211b]

@@@ edit 1on1s/mei/2026-02-04.md
< - [ ] @dana finds the owner of the second writer #second-writer  [output:: a name on the service page]  [due:: 2026-02-10]  [id:: mei-0204b]
> - [x] @dana finds the owner of the second writer #second-writer  [output:: a name on the service page]  [due:: 2026-02-10]  [completion:: 2026-02-10]  [id:: mei-0204b]

@@@ commit 2026-02-11T17:41:00-08:00 Dana Cole <dana@example.com>
people: theo is away next week

@@@ edit people.yml
<   emails: [theo@example.com]
>   emails: [theo@example.com]
>   away: [{from: 2026-02-16, to: 2026-02-20}]

@@@ commit 2026-02-12T09:41:16-08:00 Dana Cole <dana@example.com>
done: mei-0211b

@@@ edit 1on1s/mei/2026-02-11.md
< - [ ] @dana tells both reviewers what was asked for  [output:: one message, both named]  [due:: 2026-02-13]  [id:: mei-0211b]
> - [x] @dana tells both reviewers what was asked for  [output:: one message, both named]  [due:: 2026-02-13]  [completion:: 2026-02-12]  [id:: mei-0211b]

@@@ commit 2026-02-12T13:44:41-08:00 Dana Cole <dana@example.com>
done priya-0202a

@@@ edit 1on1s/priya/2026-02-02.md
< - [ ] @priya switches the northern depots to the cache #slot-latency  [output:: dashboard link with p99 before and after]  [due:: 2026-02-13]  [id:: priya-0202a]
> - [x] @priya switches the northern depots to the cache #slot-latency  [output:: dashboard link with p99 before and after]  [due:: 2026-02-13]  [completion:: 2026-02-12]  [id:: priya-0202a]

@@@ commit 2026-02-12T14:52:28-08:00 Dana Cole <dana@example.com>
notes: ines-0206b is done

@@@ edit 1on1s/ines/2026-02-06.md
< - [ ] @dana orders label stock samples  [output:: delivery note]  [due:: 2026-02-13]  [id:: ines-0206b]
> - [x] @dana orders label stock samples  [output:: delivery note]  [due:: 2026-02-13]  [completion:: 2026-02-12]  [id:: ines-0206b]

@@@ commit 2026-02-12T16:00:16-08:00 Dana Cole <dana@example.com>
notes: 1:1 with lee

@@@ file 1on1s/lee/2026-02-12.md
---
date: 2026-02-12
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [-] lee-0115b  [on:: 2026-02-09]
- [x] lee-0129a  [on:: 2026-02-05]

## Priorities
- What is left of the validator: four file shapes, no tests for two of the finished five #import-tool

## Blockers
- Reads the depots' files for the first time when a test fails on them  [blocker:: skill]  #import-tool

## Decisions
- From now on a change counts as delivered when it is merged with tests for every file shape it names
- Validator is split: two shapes a week, each its own change

## Growth
- Asked for one sample file from each depot, which nobody had done  [principle:: Learn and Be Curious]  [evidence:: docs/samples/README.md]

## Feedback
- The validator's date  [feedback:: performance]
  - of:: lee-0115b
  - gap:: due 02-09; five of nine file shapes were there, two of the five without tests
  - standard:: merged with tests for every file shape it names
  - review:: 2026-02-26

## Hard question
What are you avoiding right now?
> I did not tell you on the 6th that I would miss the 9th. I knew.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee merges file shapes six and seven with tests: [the change](https://git.example.com/depots/pr/418) #import-tool  [due:: 2026-02-24]  [id:: lee-0212a]
- [ ] @dana asks Omar for one hour of pairing a week  [output:: the slot, in both calendars]  [due:: 2026-02-16]  [id:: lee-0212b]

@@@ edit 1on1s/lee/2026-01-15.md
< - [ ] @lee ships the validator for postcode files: [the validator change](https://git.example.com/depots/pr/402) #import-tool  [due:: 2026-02-09]  [id:: lee-0115b]
> - [-] @lee ships the validator for postcode files: [the validator change](https://git.example.com/depots/pr/402) #import-tool  [missed:: 2026-02-09]  [due:: 2026-02-09]  [id:: lee-0115b]

@@@ commit 2026-02-13T11:20:32-08:00 Dana Cole <dana@example.com>
share: lee/2026-02-12

@@@ edit 1on1s/lee/2026-02-12.md
< stance: coaching
> stance: coaching
> shared: 2026-02-13

@@@ commit 2026-02-13T11:33:57-08:00 Dana Cole <dana@example.com>
notes: mei-0211a is done

@@@ edit 1on1s/mei/2026-02-11.md
< - [ ] @mei answers Omar's comment with the measurement  [output:: the comment]  [due:: 2026-02-17]  [id:: mei-0211a]
> - [x] @mei answers Omar's comment with the measurement  [output:: the comment]  [due:: 2026-02-17]  [completion:: 2026-02-13]  [id:: mei-0211a]

@@@ commit 2026-02-16T14:09:05-08:00 Dana Cole <dana@example.com>
notes: priya 02-16

@@@ file 1on1s/priya/2026-02-16.md
---
date: 2026-02-16
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0202a  [on:: 2026-02-12]

## Priorities
- p99 is 310 ms in the north; the south goes next
- Two people asked for the cache library in other services

## Blockers
- none

## Decisions
- Priya says no to making it a shared library before summer

## Growth
- Turned down the shared library in one paragraph that nobody argued with  [principle:: Have Backbone; Disagree and Commit]  [evidence:: docs/slot-cache.md#not-a-library]

## Feedback
- Northern launch  [feedback:: praise]
  - situation:: launch morning, 02-12, error rate at 2% for four minutes
  - behavior:: rolled back first, explained second, relaunched the same day
  - impact:: no depot filed a ticket

## Hard question
What are you avoiding right now?
> What I am avoiding is writing the promotion document. It reads like bragging.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya switches the southern depots #slot-latency  [output:: the same dashboard, south row]  [due:: 2026-02-27]  [id:: priya-0216a]
- [ ] @priya drafts one page of [L6 evidence](docs/growth/priya.md)  [due:: 2026-03-02]  [id:: priya-0216b]

## Private
Sam asked on Friday whether P. could take Omar's platform seat. I said not as a favour to anybody.

@@@ commit 2026-02-16T14:13:36-08:00 Dana Cole <dana@example.com>
done lee-0212b

@@@ edit 1on1s/lee/2026-02-12.md
< - [ ] @dana asks Omar for one hour of pairing a week  [output:: the slot, in both calendars]  [due:: 2026-02-16]  [id:: lee-0212b]
> - [x] @dana asks Omar for one hour of pairing a week  [output:: the slot, in both calendars]  [due:: 2026-02-16]  [completion:: 2026-02-16]  [id:: lee-0212b]

@@@ commit 2026-02-17T09:31:34-08:00 Dana Cole <dana@example.com>
slip: ines-0123a to 03-13

@@@ edit 1on1s/ines/2026-01-23.md
< - [ ] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [due:: 2026-02-20]  [id:: ines-0123a]
> - [ ] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [was:: 2026-02-20]  [why:: four depots are in stocktaking until 03-02]  [due:: 2026-03-13]  [id:: ines-0123a]

@@@ commit 2026-02-17T14:46:50-08:00 Dana Cole <dana@example.com>
done mei-0204a

@@@ edit 1on1s/mei/2026-02-04.md
< - [ ] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [due:: 2026-02-17]  [id:: mei-0204a]
> - [x] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [due:: 2026-02-17]  [completion:: 2026-02-17]  [id:: mei-0204a]

@@@ commit 2026-02-18T12:09:52-08:00 Dana Cole <dana@example.com>
notes: omar-0205b is done

@@@ edit 1on1s/omar/2026-02-05.md
< - [ ] @dana brings Sam the case for a second planner engineer  [output:: the case, one page]  [due:: 2026-02-19]  [id:: omar-0205b]
> - [x] @dana brings Sam the case for a second planner engineer  [output:: the case, one page]  [due:: 2026-02-19]  [completion:: 2026-02-18]  [id:: omar-0205b]

@@@ commit 2026-02-18T15:41:52-08:00 Dana Cole <dana@example.com>
notes: mei

@@@ file 1on1s/mei/2026-02-18.md
---
date: 2026-02-18
owner: dana
with: mei
stance: coaching
---
## Priorities
- First morning with the change: no label lost

## Blockers
- none

## Decisions
- Mei watches three mornings from the depot floor

## Growth
- Told Omar with numbers that the lock was not needed; he removed his comment  [principle:: Have Backbone; Disagree and Commit]  [evidence:: https://git.example.com/labels/pr/210]

## Hard question
What are you avoiding right now?
> That five o'clock is early.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @mei writes what she saw on the three mornings: [the floor notes](docs/queue/floor.md)  [due:: 2026-02-24]  [id:: mei-0218a]
- [ ] @dana arranges entry to the depot  [output:: badge collected]  [due:: 2026-02-20]  [id:: mei-0218b]

@@@ commit 2026-02-18T16:44:45-08:00 Dana Cole <dana@example.com>
done: ines-0206a

@@@ edit 1on1s/ines/2026-02-06.md
< - [ ] @ines builds the stock test rig: [rig notes](docs/labels/rig.md)  [due:: 2026-02-18]  [id:: ines-0206a]
> - [x] @ines builds the stock test rig: [rig notes](docs/labels/rig.md)  [due:: 2026-02-18]  [completion:: 2026-02-18]  [id:: ines-0206a]

@@@ commit 2026-02-19T09:25:55-08:00 Dana Cole <dana@example.com>
done mei-0218b

@@@ edit 1on1s/mei/2026-02-18.md
< - [ ] @dana arranges entry to the depot  [output:: badge collected]  [due:: 2026-02-20]  [id:: mei-0218b]
> - [x] @dana arranges entry to the depot  [output:: badge collected]  [due:: 2026-02-20]  [completion:: 2026-02-19]  [id:: mei-0218b]

@@@ commit 2026-02-19T17:42:32-08:00 Dana Cole <dana@example.com>
notes: 1:1 with omar

@@@ file 1on1s/omar/2026-02-19.md
---
date: 2026-02-19
owner: dana
with: omar
stance: coaching
---
## Priorities
- Overrides in Leeds down from five a day to one
- The two noisy alerts are still on #oncall

## Blockers
- none

## Decisions
- Leeds keeps the planner whatever the other depots choose

## Growth
- Rewrote the planner's cost function after a dispatcher showed him a bridge that is not on the map  [principle:: Customer Obsession]  [evidence:: PR-877]

## Hard question
What are you avoiding right now?
> The second planner hire. I want to do the interviews and I have no evening left for them.

## Commitments
escalate:: @sam, the next morning

- [ ] @omar picks two more depots #planner  [output:: names and dates in [the roll-out plan](docs/planner-rollout.md)]  [due:: 2026-03-04]  [id:: omar-0219a]
- [ ] @dana opens the planner vacancy  [output:: the vacancy's link]  [due:: 2026-03-04]  [id:: omar-0219b]

@@@ commit 2026-02-20T14:30:29-08:00 Dana Cole <dana@example.com>
notes: 1:1 with ines

@@@ file 1on1s/ines/2026-02-20.md
---
date: 2026-02-20
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0206a  [on:: 2026-02-18]
- [ ] ines-0123a  moved on the 17th, five depots done

## Priorities
- Rig results: one of three stocks fails below five degrees

## Blockers
- none

## Decisions
- The failing stock is not reordered

## Growth
- Froze labels overnight in the depot's own cold store to prove it  [principle:: Learn and Be Curious]  [evidence:: docs/labels/rig.md]

## Hard question
What are you avoiding right now?
> Writing up. I have eleven pages of numbers and no sentence.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @ines writes the first two pages of the audit: [the draft](docs/labels/audit.md) #label-audit  [due:: 2026-03-05]  [id:: ines-0220a]
- [ ] @dana tells purchasing about the failing stock  [output:: their confirmation]  [due:: 2026-02-27]  [id:: ines-0220b]

@@@ commit 2026-02-23T09:23:29-08:00 Dana Cole <dana@example.com>
notes: theo-0210a is done

@@@ edit 1on1s/theo/2026-02-10.md
< - [ ] @dana drafts a first set of thresholds to react to  [output:: the draft]  [due:: 2026-02-24]  [id:: theo-0210a]
> - [x] @dana drafts a first set of thresholds to react to  [output:: the draft]  [due:: 2026-02-24]  [completion:: 2026-02-23]  [id:: theo-0210a]

@@@ commit 2026-02-24T10:17:05-08:00 Dana Cole <dana@example.com>
done: omar-0205a

@@@ edit 1on1s/omar/2026-02-05.md
< - [ ] @omar writes [the pilot's stop conditions](docs/pilot-stop.md) #planner  [due:: 2026-02-20]  [id:: omar-0205a]
> - [x] @omar writes [the pilot's stop conditions](docs/pilot-stop.md) #planner  [due:: 2026-02-20]  [completion:: 2026-02-24]  [id:: omar-0205a]

@@@ commit 2026-02-24T15:54:52-08:00 Dana Cole <dana@example.com>
notes: 1:1 with theo

@@@ file 1on1s/theo/2026-02-24.md
---
date: 2026-02-24
owner: dana
with: theo
stance: rescue
---
## Follow-up
- [x] theo-0210a  [on:: 2026-02-23]
- [-] theo-0127a  [why:: I wrote the thresholds; Theo reviews them]

## Priorities
- Thresholds are live
- February cut-over

## Blockers
- none

## Decisions
- We go with my thresholds until April

## Growth
- none

## Hard question
What are you avoiding right now?
> The cut-over date.

## Commitments
escalate:: @sam, the day after

- [ ] @theo reviews the thresholds against January  [output:: comments in the document]  [due:: 2026-03-04]  [id:: theo-0224a]
- [ ] @dana tells Finance about the cut-over  [output:: the message]  [due:: 2026-03-02]  [id:: theo-0224b]

@@@ edit 1on1s/theo/2026-01-27.md
< - [ ] @theo writes [the alert thresholds](docs/recon/thresholds.md)  [was:: 2026-02-06]  [why:: wants January's numbers first]  [due:: 2026-02-27]  [id:: theo-0127a]
> - [-] @theo writes [the alert thresholds](docs/recon/thresholds.md)  [was:: 2026-02-06]  [why:: wants January's numbers first]  [why:: I wrote the thresholds; Theo reviews them]  [due:: 2026-02-27]  [cancelled:: 2026-02-24]  [id:: theo-0127a]

@@@ commit 2026-02-24T17:41:06-08:00 Dana Cole <dana@example.com>
done: mei-0218a

@@@ edit 1on1s/mei/2026-02-18.md
< - [ ] @mei writes what she saw on the three mornings: [the floor notes](docs/queue/floor.md)  [due:: 2026-02-24]  [id:: mei-0218a]
> - [x] @mei writes what she saw on the three mornings: [the floor notes](docs/queue/floor.md)  [due:: 2026-02-24]  [completion:: 2026-02-24]  [id:: mei-0218a]

@@@ commit 2026-02-24T18:02:11-08:00 Dana Cole <dana@example.com>
notes: the queue fix is not done, two labels lost on the third morning

@@@ edit 1on1s/mei/2026-02-04.md
< - [x] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [due:: 2026-02-17]  [completion:: 2026-02-17]  [id:: mei-0204a]
> - [ ] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [due:: 2026-02-17]  [id:: mei-0204a]

@@@ commit 2026-02-25T15:53:41-08:00 Dana Cole <dana@example.com>
notes: mei 02-25

@@@ file 1on1s/mei/2026-02-25.md
---
date: 2026-02-25
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [ ] mei-0204a  opened again: the change loses a label when the disk is slow, seen on the 24th

## Priorities
- What "done" is for the queue

## Blockers
- none

## Decisions
- Done is five mornings with no lost label

## Growth
- Reported her own change as broken, with the log line, an hour after she saw it  [principle:: Ownership]  [evidence:: docs/queue/floor.md]

## Hard question
What have I not asked you that I should have?
> How I felt when I saw it. Small, and then busy.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @mei makes the consumer keep what it holds on a slow disk: [the second change](https://git.example.com/labels/pr/222) #queue-loss  [due:: 2026-03-04]  [id:: mei-0225a]

@@@ commit 2026-02-26T13:28:17-08:00 Dana Cole <dana@example.com>
notes: ines-0220b is done

@@@ edit 1on1s/ines/2026-02-20.md
< - [ ] @dana tells purchasing about the failing stock  [output:: their confirmation]  [due:: 2026-02-27]  [id:: ines-0220b]
> - [x] @dana tells purchasing about the failing stock  [output:: their confirmation]  [due:: 2026-02-27]  [completion:: 2026-02-26]  [id:: ines-0220b]

@@@ commit 2026-02-26T15:57:15-08:00 Dana Cole <dana@example.com>
notes: lee 02-26

@@@ file 1on1s/lee/2026-02-26.md
---
date: 2026-02-26
owner: dana
with: lee
stance: control
---
## Follow-up
- [-] lee-0212a  [on:: 2026-02-24]

## Priorities
- One shape merged of two; the second fails on the Hull file #import-tool

## Blockers
- Hull sends two address columns and the validator allows one  [blocker:: skill]  #import-tool

## Decisions
- Pairing with Omar twice a week until shape nine is merged

## Growth
- none

## Feedback
- The validator, second date  [feedback:: performance]
  - of:: lee-0212a
  - gap:: due 02-24; one of two file shapes was merged, and I heard on the day
  - standard:: merged with tests for every file shape it names
  - review:: 2026-03-26
  - consequence:: the import tool's launch goes to Omar and Lee stays on the validator

## Hard question
What are you avoiding right now?
> Whether you still think that I can do this. I would sooner hear it now.

## Commitments
escalate:: @sam, with the reason

- [ ] @lee merges shape seven, Hull file included: [the change](https://git.example.com/depots/pr/431) #import-tool  [due:: 2026-03-10]  [id:: lee-0226a]
- [ ] @lee writes to me two days before any date that is in doubt  [output:: the first such message, or a line on 03-12 that none was needed]  [due:: 2026-03-02]  [id:: lee-0226b]

@@@ edit 1on1s/lee/2026-02-12.md
< - [ ] @lee merges file shapes six and seven with tests: [the change](https://git.example.com/depots/pr/418) #import-tool  [due:: 2026-02-24]  [id:: lee-0212a]
> - [-] @lee merges file shapes six and seven with tests: [the change](https://git.example.com/depots/pr/418) #import-tool  [missed:: 2026-02-24]  [due:: 2026-02-24]  [id:: lee-0212a]

@@@ commit 2026-02-26T17:46:20-08:00 Dana Cole <dana@example.com>
done: priya-0216a

@@@ edit 1on1s/priya/2026-02-16.md
< - [ ] @priya switches the southern depots #slot-latency  [output:: the same dashboard, south row]  [due:: 2026-02-27]  [id:: priya-0216a]
> - [x] @priya switches the southern depots #slot-latency  [output:: the same dashboard, south row]  [due:: 2026-02-27]  [completion:: 2026-02-26]  [id:: priya-0216a]

@@@ commit 2026-02-26T18:34:00-08:00 Dana Cole <dana@example.com>
notes: outcome of the first feedback to lee

@@@ edit 1on1s/lee/2026-02-12.md
<   - review:: 2026-02-26
>   - review:: 2026-02-26
>   - outcome:: unchanged
>   - reviewed:: 2026-02-26

@@@ commit 2026-02-27T09:01:05-08:00 Dana Cole <dana@example.com>
share: lee/2026-02-26

@@@ edit 1on1s/lee/2026-02-26.md
< stance: control
> stance: control
> shared: 2026-02-27
