/// A document with a question of every way to answer, to run whole sessions on.
package enum FormsBank {
  package static let text = """
    # Clusters

    ## Q1. Fraud is 0.1 % of all payments. Which curve do you report first?

    - A. ROC curve and AUC-ROC
    - B. Accuracy over time
    - C. Precision-recall curve and AUC-PR
    - D. Log loss on the training set

    **Answer:** C

    With severe imbalance AUC-ROC can look high. B is wrong because a constant answer scores 99.9 %. D says
    nothing about new data.

    ## Q2. Which of these are ensembles? Select all that apply.

    - [x] Random forest
    - [ ] Logistic regression
    - [x] Gradient boosting
    - [ ] All of the above

    ## Q3. Which port does HTTPS use?

    443

    ## Q4. What are the steps of k-means?

    1. Choose k centres.
    2. Assign each point to its nearest centre.
    3. Move each centre to the mean of its points.
    4. Repeat until nothing changes.

    ## Q5. Compare random forests and boosting

    | Aspect | Random forest | Boosting |
    | --- | --- | --- |
    | Trees | independent | one after the other |
    | Overfitting | rarely | with too many rounds |

    ## Q6. What does this print?

    ```python
    for i in range(3): print(i)
    ```

    **Answer:**

    ```
    0
    1
    2
    ```

    ## Q7. Which command shows the staged changes?

    `git diff --cached` or `git diff --staged`

    ## True or false?

    1. Gradient descent always finds the global minimum. **False**
    2. A trie is a tree. **True**

    """
}
